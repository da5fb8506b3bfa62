import * as v from 'valibot';
import { RELIABILITIES, STANCES, type Reliability, type Stance } from '../../domain/evidence';
import { displayAddress } from '../../domain/web-address';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { readCursor, writeCursor } from './cursor';
import { preparedText, wordsOf } from './find-claims';

export const sourceFilters = v.object({
	q: v.optional(v.pipe(v.string(), v.maxLength(200, 'too_long'))),
	stance: v.optional(v.picklist(STANCES)),
	reliability: v.optional(v.array(v.picklist(RELIABILITIES)), []),
	undated: v.optional(v.boolean()),
	cursor: v.optional(v.pipe(v.string(), v.maxLength(500, 'cursor_unknown')))
});
export type SourceFilters = v.InferOutput<typeof sourceFilters>;

export interface SourceRow {
	key: string;
	url: string;
	title: string | null;
	title_supplied: 0 | 1;
	publisher: string | null;
	published_on: string | null;
	language: string | null;
	reliability: Reliability | null;
	added_seq: number;
}
export const SOURCE_COLUMNS = `s.key, s.url, s.title, s.title_supplied, s.publisher, s.published_on,
	s.language, s.reliability, s.added_seq`;

/** Where a source is cited: on a claim, or on a context check of a statement's preamble (no number). */
interface CitedRow {
	source: string;
	statement: string;
	number: number | null;
	supports: number;
	contradicts: number;
	context: number;
	quotes: number;
}

const PAGE = 30;
const CURSOR = 'sources';

/** Every source, the one added last first, each with where it is cited. */
export function sourcesList({ db }: Pick<Context, 'db'>, filters: SourceFilters) {
	const after = filters.cursor === undefined ? null : readCursor(filters.cursor, CURSOR);
	const where = conditions(filters);
	const values = {
		words: JSON.stringify(wordsOf(filters.q)),
		stance: filters.stance ?? null,
		reliability: JSON.stringify(filters.reliability),
		before: after?.[0] ?? null,
		limit: PAGE + 1
	};
	const { total } = preparedText(db, `SELECT count(*) AS total FROM source s WHERE ${where}`).get(
		values
	) as { total: number };
	const rows = preparedText(
		db,
		`SELECT ${SOURCE_COLUMNS} FROM source s WHERE ${where}
			${after ? 'AND s.added_seq < :before' : ''} ORDER BY s.added_seq DESC LIMIT :limit`
	).all(values) as SourceRow[];
	const shown = rows.slice(0, PAGE);
	const last = shown.at(-1);
	const cited = citations(
		db,
		shown.map((row) => row.key)
	);
	return {
		filters,
		total,
		items: shown.map((row) => ({
			...toSource(row),
			citations: cited.filter((one) => one.source === row.key)
		})),
		isFirst: after === null,
		nextCursor: last && rows.length > PAGE ? writeCursor(CURSOR, [last.added_seq, '', 0]) : null
	};
}

export function toSource(row: SourceRow) {
	return {
		key: row.key,
		url: row.url,
		/** For reading, where there is no title. */
		address: displayAddress(row.url),
		title: row.title,
		titleSupplied: row.title_supplied === 1,
		publisher: row.publisher,
		publishedOn: row.published_on,
		language: row.language,
		reliability: row.reliability
	};
}

function conditions({ q, stance, reliability, undated }: SourceFilters): string {
	const all = [
		wordsOf(q).length > 0 &&
			'NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(s.search_text, value) = 0)',
		stance &&
			`EXISTS (SELECT 1 FROM evidence e
				WHERE e.source = s.key AND e.removed_seq IS NULL AND e.stance = :stance)`,
		reliability.length > 0 && 's.reliability IN (SELECT value FROM json_each(:reliability))',
		undated !== undefined && `s.published_on IS ${undated ? '' : 'NOT '}NULL`
	];
	return all.filter((condition) => condition).join(' AND ') || 'TRUE';
}

/** What stands, claim by claim; context checks of one statement together. */
function citations(db: Db, keys: readonly string[]): CitedRow[] {
	const count = (stance: Stance) => `sum(e.stance = '${stance}') AS ${stance}`;
	return preparedText(
		db,
		`SELECT e.source, e.statement, c.number, ${STANCES.map(count).join(', ')},
			count(e.quote_text) AS quotes
			FROM evidence e LEFT JOIN claim c ON c.ref = e.claim
			WHERE e.source IN (SELECT value FROM json_each(:keys)) AND e.removed_seq IS NULL
			GROUP BY e.source, e.statement, c.number
			ORDER BY e.source, e.statement, c.number IS NULL, c.number`
	).all({ keys: JSON.stringify(keys) }) as CitedRow[];
}
