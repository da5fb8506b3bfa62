import { can } from '../../domain/actor';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';
import type { Context } from '../context';
import { prepared } from '../db/prepared';
import { findStatements } from './find-statements';
import { evidenceCounts } from './statement-page';

const PAGE = 30;

/** Every statement, the latest first, with where its claims stand. */
export function statementsList({ db, actor }: Context, cursor: string | undefined) {
	const { items, total, nextCursor } = findStatements(db, { limit: PAGE, cursor });
	return {
		mayAdd: can(actor, 'statement.draft'),
		total,
		nextCursor,
		items: items.map(({ slug, title, madeOn, place, speakers, claimCount }) => ({
			slug,
			title,
			madeOn,
			place,
			speakers: speakers.map(({ name }) => name),
			claimCount,
			...evidenceCounts(db, slug),
			claims: claims(db)
				.all({ slug })
				.map((row) => ({ ...row, title: JSON.parse(row.title) as Bilingual }))
		}))
	};
}

interface GlyphRow {
	number: number;
	scale: ScaleId;
	status: StatusCode;
	title: string;
}

const claims = prepared(({ $client: sqlite }) =>
	sqlite.prepare<{ slug: string }, GlyphRow>(
		'SELECT number, scale, status, title FROM claim WHERE statement = :slug ORDER BY number LIMIT 40'
	)
);
