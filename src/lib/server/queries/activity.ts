import * as v from 'valibot';
import { claimRefText } from '../../domain/entries/claim';
import { ENTRY_KINDS, entryTypesOf } from '../../domain/entry-view';
import type { Bilingual } from '../../domain/text';
import type { Context } from '../context';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { entryViews } from './entry-views';
import { preparedText } from './find-claims';

const seq = v.pipe(
	v.string(),
	v.regex(/^\d{1,15}$/, 'cursor_unknown'),
	v.transform((text) => Number(text))
);

export const activityFilters = v.object({
	claim: v.optional(claimRefText),
	person: v.optional(v.pipe(v.string(), v.maxLength(200, 'too_long'))),
	kind: v.optional(v.picklist(ENTRY_KINDS)),
	/** Only entries older than this one, newest first … */
	before: v.optional(seq),
	/** … or the page that ends just above this one. */
	after: v.optional(seq)
});
export type ActivityFilters = v.InferOutput<typeof activityFilters>;

const PAGE = 30;

/** The ledger for reading: a page of it, newest first, and how it goes on in both directions. */
export function activityPage(
	{ db, ledger }: Pick<Context, 'db' | 'ledger'>,
	filters: ActivityFilters
) {
	const values = {
		claim: filters.claim ?? null,
		person: filters.person ?? null,
		types: JSON.stringify(filters.kind ? entryTypesOf(filters.kind) : [])
	};
	const where = conditions(filters);
	const { total, newest, oldest } = preparedText(
		db,
		`SELECT count(*) AS total, max(o.seq) AS newest, min(o.seq) AS oldest
			FROM entry_scope o WHERE ${where}`
	).get(values) as { total: number; newest: number | null; oldest: number | null };
	const isUpwards = filters.before === undefined && filters.after !== undefined;
	const rows = preparedText(
		db,
		`SELECT l.* FROM entry_scope o JOIN ledger_entry l ON l.seq = o.seq
			WHERE ${where} AND o.seq < :before AND o.seq > :after
			ORDER BY o.seq ${isUpwards ? 'ASC' : 'DESC'} LIMIT ${PAGE}`
	).all({
		...values,
		before: filters.before ?? Number.MAX_SAFE_INTEGER,
		after: isUpwards ? (filters.after ?? 0) : 0
	}) as LedgerRow[];
	if (isUpwards) rows.reverse();
	const first = rows[0]?.seq;
	const last = rows.at(-1)?.seq;
	return {
		filters,
		total,
		head: ledger.head(),
		entries: entryViews(db, rows.map(fromRow)),
		/** The rows as they are kept; data is byte for byte what was hashed. */
		rows,
		newer: first !== undefined && newest !== null && newest > first ? first : null,
		older: last !== undefined && oldest !== null && oldest < last ? last : null,
		people: people(db),
		claims: claimNames(db, filters.claim)
	};
}

function conditions({ claim, person, kind }: ActivityFilters): string {
	const all = [
		claim !== undefined && 'o.claim = :claim',
		person !== undefined && 'o.actor = :person',
		kind !== undefined && 'o.type IN (SELECT value FROM json_each(:types))'
	];
	return all.filter((condition) => condition).join(' AND ') || 'TRUE';
}

/** Everybody who ever recorded something: one step in the index for each, not one for each entry. */
function people(db: Db): string[] {
	const rows = preparedText(
		db,
		`WITH RECURSIVE a(id) AS (SELECT min(actor) FROM entry_scope
			UNION ALL SELECT (SELECT min(actor) FROM entry_scope WHERE actor > a.id) FROM a
				WHERE a.id IS NOT NULL)
			SELECT id FROM a WHERE id IS NOT NULL`
	).all() as { id: string }[];
	return rows.map(({ id }) => id);
}

/** As many as a person still reads through; the one that was asked for is among them. */
const MOST_CLAIMS = 100;

function claimNames(db: Db, chosen: string | undefined) {
	const rows = preparedText(
		db,
		`SELECT ref, number, title FROM claim ORDER BY ref = :chosen DESC, made_on DESC, statement, number
			LIMIT ${MOST_CLAIMS}`
	).all({ chosen: chosen ?? '' }) as { ref: string; number: number; title: string }[];
	return rows
		.map(({ title, ...row }) => ({ ...row, title: JSON.parse(title) as Bilingual }))
		.sort((one, other) => one.number - other.number);
}
