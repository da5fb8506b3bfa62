import * as v from 'valibot';
import type { Bilingual } from '../../domain/text';
import type { Context } from '../context';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import { readCursor, writeCursor } from './cursor';
import { entryViews } from './entry-views';
import { preparedText } from './find-claims';

export const correctionFilters = v.object({
	cursor: v.optional(v.pipe(v.string(), v.maxLength(500, 'cursor_unknown')))
});

export type CorrectionKind = 'rating' | 'outcome' | 'evidence' | 'verdict' | 'attribution';

interface Row {
	seq: number;
	kind: CorrectionKind;
	statement: string;
	number: number | null;
	title: string;
	wrong_seq: number | null;
	right_seq: number | null;
	reason: string;
	recorded_at: string;
	actor: string;
}

const PAGE = 50;
const CURSOR = 'corrections';

/** What was taken back or put right, newest first: the wrong entry and the one in its place. */
export function corrections(
	{ db }: Pick<Context, 'db'>,
	{ cursor }: v.InferOutput<typeof correctionFilters>
) {
	const after = cursor === undefined ? null : readCursor(cursor, CURSOR);
	const rows = preparedText(
		db,
		`SELECT k.seq, k.kind, k.statement, c.number, coalesce(c.title, t.title) AS title,
			CASE k.kind WHEN 'evidence'
				THEN (SELECT max(e.added_seq) FROM evidence e WHERE e.key = k.wrong AND e.removed_seq = k.seq)
				ELSE (SELECT l.seq FROM ledger_entry l WHERE l.id = k.wrong) END AS wrong_seq,
			(SELECT l.seq FROM ledger_entry l WHERE l.id = k.right_entry) AS right_seq,
			k.reason, k.recorded_at, k.actor
			FROM correction k JOIN statement t ON t.slug = k.statement LEFT JOIN claim c ON c.ref = k.claim
			WHERE k.seq < :before ORDER BY k.seq DESC LIMIT ${PAGE + 1}`
	).all({ before: after?.[0] ?? Number.MAX_SAFE_INTEGER }) as Row[];
	const { total } = preparedText(db, 'SELECT count(*) AS total FROM correction').get() as {
		total: number;
	};
	const entry = (seq: number | null) => {
		if (seq === null) return null;
		const row = preparedText(db, 'SELECT * FROM ledger_entry WHERE seq = :seq').get({ seq });
		return row ? (entryViews(db, [fromRow(row as LedgerRow)])[0] ?? null) : null;
	};
	const shown = rows.slice(0, PAGE);
	const last = shown.at(-1);
	return {
		total,
		items: shown.map((row) => ({
			seq: row.seq,
			kind: row.kind,
			statement: row.statement,
			/** Null where evidence on the preamble was withdrawn. */
			number: row.number,
			title: JSON.parse(row.title) as Bilingual,
			wrong: entry(row.wrong_seq),
			right: entry(row.right_seq),
			reason: JSON.parse(row.reason) as Bilingual,
			recordedAt: row.recorded_at,
			actor: row.actor
		})),
		isFirst: after === null,
		nextCursor: last && rows.length > PAGE ? writeCursor(CURSOR, [last.seq, '', 0]) : null
	};
}
