import * as v from 'valibot';
import { ATTRIBUTION_VERDICTS } from '../../domain/attribution';
import { KINDS, slugSchema } from '../../domain/claim';
import { deliveryRate, factRate, type Rated } from '../../domain/rates';
import { STATUS_CODES } from '../../domain/scales';
import type { Bilingual, Locale } from '../../domain/text';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { toSummary } from './claim-summary';
import {
	bindings,
	CLAIM_SORTS,
	conditions,
	DUE_STATES,
	findClaims,
	preparedText,
	type ClaimSearch
} from './find-claims';

/** The same names as in the API; what may be asked for more than once is a list. */
export const claimFilters = v.object({
	q: v.optional(v.pipe(v.string(), v.maxLength(200, 'too_long'))),
	statement: v.optional(slugSchema),
	status: v.optional(v.array(v.picklist(STATUS_CODES)), []),
	kind: v.optional(v.array(v.picklist(KINDS)), []),
	attribution: v.optional(v.array(v.picklist(ATTRIBUTION_VERDICTS)), []),
	due: v.optional(v.picklist(DUE_STATES)),
	overdue: v.optional(v.boolean()),
	sort: v.optional(v.picklist(CLAIM_SORTS)),
	cursor: v.optional(v.pipe(v.string(), v.maxLength(500, 'cursor_unknown')))
});
export type ClaimFilters = v.InferOutput<typeof claimFilters>;

/** The order in which claims are listed where nobody chose another. */
export function sortOf({ sort, q }: ClaimFilters) {
	return sort ?? (q === undefined ? 'number' : 'relevance');
}

const PAGE = 50;

/** A page of claims, and the rates over all that match, not over the page. */
export function claimsPage({ db, today }: Pick<Context, 'db' | 'today'>, filters: ClaimFilters) {
	const search = { ...filters, today: today() };
	const sort = sortOf(filters);
	const { items, total, nextCursor } = findClaims(db, { ...search, sort, limit: PAGE });
	const rated = ratedClaims(db, search);
	return {
		filters: { ...filters, sort },
		items: items.map(toRow),
		total,
		nextCursor,
		/** How many statements the matching claims are of. */
		statementCount: statementCount(db, search),
		rates: { delivery: deliveryRate(rated), fact: factRate(rated) },
		statements: statementNames(db)
	};
}

/** So many words of the original say which claim it is. */
const FIRST_WORDS = 9;

function toRow({ text, ...summary }: ReturnType<typeof toSummary>) {
	const texts = Object.entries(text) as [Locale, string][];
	const original = texts.find(([locale]) => locale === summary.originalLanguage) ?? texts[0];
	const words = original?.[1].trim().split(/\s+/u) ?? [];
	return {
		...summary,
		original: {
			lang: original?.[0] ?? summary.originalLanguage,
			text: words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? '\u00A0…' : '')
		}
	};
}

/** Scale and status of every claim that matches, without order. */
function ratedClaims(db: Db, search: Omit<ClaimSearch, 'sort' | 'limit' | 'cursor'>): Rated[] {
	const rows = preparedText(
		db,
		`SELECT c.scale, c.status, count(*) AS claims FROM claim c
			WHERE ${conditions(search)} GROUP BY c.scale, c.status`
	).all(bindings(search)) as (Rated & { claims: number })[];
	return rows.flatMap(({ claims, ...rated }) => new Array<Rated>(claims).fill(rated));
}

function statementCount(db: Db, search: Omit<ClaimSearch, 'sort' | 'limit' | 'cursor'>): number {
	const row = preparedText(
		db,
		`SELECT count(DISTINCT c.statement) AS n FROM claim c WHERE ${conditions(search)}`
	).get(bindings(search)) as { n: number };
	return row.n;
}

/** As many as a person still reads through. */
const MOST_STATEMENTS = 100;

function statementNames(db: Db): { slug: string; title: Bilingual; madeOn: string }[] {
	const rows = preparedText(
		db,
		'SELECT slug, title, made_on FROM statement ORDER BY made_on DESC, slug LIMIT :most'
	).all({ most: MOST_STATEMENTS }) as { slug: string; title: string; made_on: string }[];
	return rows.map(({ slug, title, made_on }) => ({
		slug,
		title: JSON.parse(title) as Bilingual,
		madeOn: made_on
	}));
}
