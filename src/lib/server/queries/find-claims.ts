import { normalise } from '../../domain/arabic';
import type { AttributionVerdict } from '../../domain/attribution';
import type { Kind } from '../../domain/claim';
import type { Day } from '../../domain/day';
import type { StatusCode } from '../../domain/scales';
import type { Db } from '../db/open';
import { pageOf, readCursor, writeCursor } from './cursor';
import { toSummary, SUMMARY_COLUMNS, type SummaryRow } from './claim-summary';
import { prepared } from '../db/prepared';

export const CLAIM_SORTS = [
	'number',
	'-number',
	'updated',
	'-updated',
	'due',
	'-due',
	'status',
	'-status',
	'relevance',
	'-relevance'
] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

export const DUE_STATES = ['ahead', 'past', 'none'] as const;
export type DueState = (typeof DUE_STATES)[number];

export interface ClaimSearch {
	statement?: string | undefined;
	status?: readonly StatusCode[] | undefined;
	kind?: readonly Kind[] | undefined;
	attribution?: readonly AttributionVerdict[] | undefined;
	/** Words, in any order; every one must be there. */
	q?: string | undefined;
	/** Open after its due window, or with an awaited follow-up whose window is over. */
	overdue?: boolean | undefined;
	/** By its due window: not over yet, over, or without one. */
	due?: DueState | undefined;
	sort: ClaimSort;
	/** How many at most. */
	limit: number;
	/** Where the last answer ended (`nextCursor`). */
	cursor?: string | undefined;
	today: Day;
}

/** Without a due day, last in either direction. */
const LAST_DUE = { up: '9999-99-99', down: '' };

// Every hit counts, one near the beginning (the titles stand there) ten times. Best first.
const RELEVANCE = `(SELECT coalesce(sum(
	(length(c.search_text) - length(replace(c.search_text, value, ''))) / length(value)
	+ CASE WHEN instr(c.search_text, value) <= length(c.title) - 14 THEN 10 ELSE 0 END
), 0) FROM json_each(:words))`;

const KEYS: Record<string, { up: string; down: string }> = {
	// the tie-break of all the others: by statement, then number
	number: { up: 'NULL', down: 'NULL' },
	updated: { up: 'c.updated_seq', down: 'c.updated_seq' },
	due: {
		up: `coalesce(c.due_end, '${LAST_DUE.up}')`,
		down: `coalesce(c.due_end, '${LAST_DUE.down}')`
	},
	// in the order of their scale, scale by scale
	status: {
		up: `c.scale || printf('%03d', c.status_rank)`,
		down: `c.scale || printf('%03d', c.status_rank)`
	},
	relevance: { up: `-${RELEVANCE}`, down: `-${RELEVANCE}` }
};

const IS_OVERDUE =
	'((c.is_open AND c.due_end < :today) OR (c.awaited_end IS NOT NULL AND c.awaited_end < :today))';

/** Claims by what is so today. Throws `invalid` for a cursor of another list. */
export function findClaims(db: Db, search: ClaimSearch) {
	const where = conditions(search);
	const order = ordering(search.sort);
	const after =
		search.cursor === undefined ? null : readCursor(search.cursor, `claims ${search.sort}`);
	const values = {
		...bindings(search),
		limit: search.limit + 1,
		key: after?.[0] ?? null,
		afterStatement: after?.[1] ?? null,
		afterNumber: after?.[2] ?? null
	};
	const total = preparedText(db, `SELECT count(*) AS total FROM claim c WHERE ${where}`).get(
		values
	) as { total: number };
	const rows = preparedText(
		db,
		`SELECT ${SUMMARY_COLUMNS}, ${order.key} AS sort_key FROM claim c
			JOIN subject s ON s.subject = 'claim/' || c.ref
			WHERE ${where}${after ? ` AND ${order.after}` : ''}
			ORDER BY ${order.by} LIMIT :limit`
	).all(values) as (SummaryRow & { sort_key: string | number | null })[];
	const page = pageOf(rows, search.limit, (last) =>
		writeCursor(`claims ${search.sort}`, [last.sort_key, last.statement, last.number])
	);
	return {
		items: page.rows.map((row) => toSummary(row, search.today)),
		total: total.total,
		nextCursor: page.nextCursor
	};
}

export function wordsOf(q: string | undefined): string[] {
	return [...new Set(normalise(q ?? '').split(' '))].filter((word) => word !== '').slice(0, 20);
}

/** What {@link conditions} ask about, by name. */
export function bindings(search: Omit<ClaimSearch, 'sort' | 'limit' | 'cursor'>) {
	return {
		statement: search.statement ?? null,
		status: JSON.stringify(search.status ?? []),
		kind: JSON.stringify(search.kind ?? []),
		attribution: JSON.stringify(search.attribution ?? []),
		words: JSON.stringify(wordsOf(search.q)),
		today: search.today
	};
}

const DUE: Record<DueState, string> = {
	ahead: 'c.due_end >= :today',
	past: 'c.due_end < :today',
	none: 'c.due_end IS NULL'
};

/** Which claims, of `claim c`. */
export function conditions(search: Omit<ClaimSearch, 'sort' | 'limit' | 'cursor'>): string {
	const among = (column: string, list: readonly unknown[] | undefined) =>
		list && list.length > 0
			? `c.${column} IN (SELECT value FROM json_each(:${column}))`
			: undefined;
	const all = [
		search.statement === undefined ? undefined : 'c.statement = :statement',
		among('status', search.status),
		among('kind', search.kind),
		among('attribution', search.attribution),
		wordsOf(search.q).length > 0
			? 'NOT EXISTS (SELECT 1 FROM json_each(:words) WHERE instr(c.search_text, value) = 0)'
			: undefined,
		search.overdue === undefined
			? undefined
			: `coalesce(${IS_OVERDUE}, 0) = ${search.overdue ? 1 : 0}`,
		search.due === undefined ? undefined : DUE[search.due]
	];
	return all.filter((condition) => condition !== undefined).join(' AND ') || 'TRUE';
}

/** Keyset: the place after the last row shown, whatever came in meanwhile. */
function ordering(sort: ClaimSort): { key: string; by: string; after: string } {
	const isDown = sort.startsWith('-');
	const name = isDown ? sort.slice(1) : sort;
	const key = KEYS[name]?.[isDown ? 'down' : 'up'] ?? 'NULL';
	const [direction, beyond] = isDown ? ['DESC', '<'] : ['ASC', '>'];
	if (name === 'number') {
		return {
			key,
			by: `c.statement ${direction}, c.number ${direction}`,
			after: `(c.statement, c.number) ${beyond} (:afterStatement, :afterNumber)`
		};
	}
	return {
		key,
		by: `sort_key ${direction}, c.statement, c.number`,
		after: `(${key} ${beyond} :key OR (${key} = :key
			AND (c.statement, c.number) > (:afterStatement, :afterNumber)))`
	};
}

/** There are few texts: lists go in as JSON, so that their lengths make no new ones. */
const statements = prepared(() => new Map<string, ReturnType<Db['$client']['prepare']>>());

export function preparedText(db: Db, text: string) {
	const there = statements(db);
	const made = there.get(text) ?? db.$client.prepare(text);
	there.set(text, made);
	return made;
}
