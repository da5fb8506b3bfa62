import { normalise } from '../../domain/arabic';
import type { Reliability, Stance } from '../../domain/evidence';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { pageOf, readCursor, writeCursor } from './cursor';
import { prepared } from '../db/prepared';

interface SourceRow {
	key: string;
	url: string;
	normalised: string;
	title: string | null;
	title_supplied: 0 | 1;
	publisher: string | null;
	published_on: string | null;
	language: string | null;
	reliability: Reliability | null;
	added_seq: number;
	version: number;
}
interface CitationRow {
	key: string;
	source: string;
	statement: string;
	claim: string | null;
	number: number | null;
	claim_title: string | null;
	context_check: string | null;
	stance: Stance;
	quote_text: string | null;
	quote_language: string | null;
	archive_url: string | null;
	recorded_at: string;
	removed_seq: number | null;
}

const WANTED = `NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(so.search_text, value) = 0)
	AND (:stance IS NULL OR EXISTS (SELECT 1 FROM evidence e
		WHERE e.source = so.key AND e.stance = :stance AND e.removed_seq IS NULL))`;

const reads = prepared(({ $client }) => ({
	total: $client.prepare(`SELECT count(*) FROM source so WHERE ${WANTED}`).pluck(),
	sources: $client.prepare(`SELECT so.key, so.url, so.normalised, so.title, so.title_supplied,
			so.publisher, so.published_on, so.language, so.reliability, so.added_seq, su.version
		FROM source so JOIN subject su ON su.subject = 'source/' || so.key
		WHERE ${WANTED} AND so.added_seq < :before ORDER BY so.added_seq DESC LIMIT :limit`),
	citations: $client.prepare<[string], CitationRow>(`SELECT e.key, e.source, e.statement, e.claim,
			c.number, c.title AS claim_title, e.context_check, e.stance, e.quote_text, e.quote_language,
			e.archive_url, e.recorded_at, e.removed_seq
		FROM evidence e LEFT JOIN claim c ON c.ref = e.claim
		WHERE e.source IN (SELECT value FROM json_each(?)) ORDER BY e.added_seq`)
}));

export type SourceWithCitations = ReturnType<typeof findSources>['items'][number];

/**
 * Web pages and what they are cited on, the one added last first. With a stance: only pages that
 * are cited with it. `q`: words of the title, publisher or address.
 */
export function findSources(
	db: Db,
	asked: {
		stance?: Stance | undefined;
		q?: string | undefined;
		limit: number;
		cursor?: string | undefined;
	}
) {
	const read = reads(db);
	const words = normalise(asked.q ?? '')
		.split(' ')
		.filter((word) => word !== '');
	const [before] =
		asked.cursor === undefined
			? [Number.MAX_SAFE_INTEGER]
			: readCursor(asked.cursor, 'sources', ['number']);
	const values = {
		words: JSON.stringify(words.slice(0, 20)),
		stance: asked.stance ?? null,
		before,
		limit: asked.limit + 1
	};
	const found = read.sources.all(values) as SourceRow[];
	const page = pageOf(found, asked.limit, (last) => writeCursor('sources', [last.added_seq]));
	const citations = read.citations.all(JSON.stringify(page.rows.map(({ key }) => key)));
	return {
		items: page.rows.map((row) => ({
			key: row.key,
			version: row.version,
			url: row.url,
			normalised: row.normalised,
			title: row.title,
			titleSupplied: row.title_supplied === 1,
			publisher: row.publisher,
			publishedOn: row.published_on,
			language: row.language,
			reliability: row.reliability,
			citations: citations.filter(({ source }) => source === row.key).map(toCitation)
		})),
		total: read.total.get(values) as number,
		nextCursor: page.nextCursor
	};
}

function toCitation(row: CitationRow) {
	return {
		key: row.key,
		statement: row.statement,
		/** Null where it is cited on a check of the statement's preamble. */
		claim: row.claim,
		number: row.number,
		claimTitle: row.claim_title === null ? null : (JSON.parse(row.claim_title) as Bilingual),
		contextCheck: row.context_check,
		stance: row.stance,
		quoteText: row.quote_text,
		quoteLanguage: row.quote_language,
		archiveUrl: row.archive_url,
		recordedAt: row.recorded_at,
		isStanding: row.removed_seq === null
	};
}
