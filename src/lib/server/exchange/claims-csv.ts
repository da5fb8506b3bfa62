import { stringify } from 'csv-stringify/sync';
import { criteriaMet } from '../../domain/criterion';
import { i18nOf } from '../../i18n/i18n-of';
import type { Context } from '../context';
import type { ClaimSummary } from '../queries/claim-summary';
import { findClaims, type ClaimSearch } from '../queries/find-claims';
import { ratingsInForce, type RatingInForce } from '../queries/ratings-in-force';

interface Row {
	claim: ClaimSummary;
	rating: RatingInForce | undefined;
	/** Of the site, without a slash at the end. */
	origin: string;
}
type Cell = string | number | null | undefined;

const met = ({ claim }: Row) =>
	criteriaMet(claim.verdicts.map(([verdict, counts]) => ({ verdict, counts })));

/** Every column in its order; docs/claims-csv.md says what each holds. */
const COLUMNS: Record<string, (row: Row) => Cell> = {
	ref: ({ claim }) => claim.ref,
	statement: ({ claim }) => claim.statement,
	number: ({ claim }) => claim.number,
	url_ar: ({ claim, origin }) => `${origin}/ar/statements/${claim.ref}`,
	url_en: ({ claim, origin }) => `${origin}/en/statements/${claim.ref}`,
	made_on: ({ claim }) => claim.madeOn,
	kind: ({ claim }) => claim.kind,
	title_ar: ({ claim }) => claim.title.ar,
	title_en: ({ claim }) => claim.title.en,
	text_ar: ({ claim }) => claim.text.ar,
	text_en: ({ claim }) => claim.text.en,
	original_language: ({ claim }) => claim.originalLanguage,
	scale: ({ claim }) => claim.scale,
	status: ({ claim }) => claim.status,
	status_ar: ({ claim }) => i18nOf('ar').t(`scales.status.${claim.status}`),
	status_en: ({ claim }) => i18nOf('en').t(`scales.status.${claim.status}`),
	status_since: ({ claim }) => claim.statusSince,
	rating_effective_on: ({ rating }) => rating?.effectiveOn,
	rating_recorded_at: ({ rating }) => rating?.recordedAt,
	rating_reason_ar: ({ rating }) => rating?.reason.ar,
	rating_reason_en: ({ rating }) => rating?.reason.en,
	rating_short_ar: ({ rating }) => rating?.short?.ar,
	rating_short_en: ({ rating }) => rating?.short?.en,
	rating_evidence: ({ rating }) => rating?.evidence ?? 0,
	attribution: ({ claim }) => claim.attribution,
	coverage: ({ claim }) => claim.coverage,
	criteria_met: (row) => met(row).met,
	criteria: (row) => met(row).of,
	evidence_supports: ({ claim }) => claim.supports,
	evidence_contradicts: ({ claim }) => claim.contradicts,
	evidence_context: ({ claim }) => claim.contexts,
	sources: ({ claim }) => claim.sourceCount,
	due_date: ({ claim }) => claim.due?.date,
	due_precision: ({ claim }) => claim.due?.precision,
	due_phrase_ar: ({ claim }) => claim.duePhrase?.ar,
	due_phrase_en: ({ claim }) => claim.duePhrase?.en,
	overdue: ({ claim }) => String(claim.isOverdue),
	follow_up_overdue: ({ claim }) => String(claim.isAwaitedOverdue),
	late_days: ({ claim }) => claim.lateDays,
	updated_at: ({ claim }) => claim.updatedAt
};

export const CLAIM_COLUMNS = Object.keys(COLUMNS);

/** So many claims are read, written and forgotten at a time. */
const BATCH = 500;

/**
 * All claims that match, each with its rating, as CSV (RFC 4180; UTF-8 with a byte order mark, for
 * spreadsheets). What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function* claimsCsv(
	{ db, today }: Pick<Context, 'db' | 'today'>,
	search: Omit<ClaimSearch, 'limit' | 'cursor' | 'today'>,
	origin: string
): Generator<string, void> {
	const day = today();
	yield written([CLAIM_COLUMNS], { bom: true });
	let cursor: string | undefined;
	do {
		const found = findClaims(db, { ...search, today: day, limit: BATCH, cursor });
		const ratings = ratingsInForce(
			db,
			found.items.map(({ ref }) => ref)
		);
		yield written(
			found.items.map((claim) => {
				const row = { claim, rating: ratings.get(claim.ref), origin };
				return Object.values(COLUMNS).map((cell) => cell(row) ?? '');
			})
		);
		cursor = found.nextCursor ?? undefined;
	} while (cursor !== undefined);
}

const written = (records: readonly Cell[][], { bom = false } = {}): string =>
	stringify([...records], { bom, escape_formulas: true, record_delimiter: 'windows' });
