import { and, asc, eq, isNull, min, sql } from 'drizzle-orm';
import { normalise } from '../../domain/arabic';
import type { CriterionVerdict } from '../../domain/criterion';
import { lateDays } from '../../domain/due-date';
import type { LedgerEntry } from '../../domain/entry';
import { currentRunSince } from '../../domain/progress';
import { isOpen, statusesOf, type StatusCode } from '../../domain/scales';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';
import {
	attribution,
	claim,
	criterion,
	criterionVerdict,
	evidence,
	followUp,
	rating
} from '../db/schema';

const REF = sql.placeholder('ref');

const SUMMARY = [
	'updatedSeq',
	'updatedAt',
	'status',
	'statusRank',
	'statusSince',
	'isOpen',
	'lateDays',
	'steps',
	'attribution',
	'coverage',
	'supports',
	'contradicts',
	'contexts',
	'sourceCount',
	'verdicts',
	'awaitedEnd',
	'searchText'
] as const satisfies (keyof typeof claim.$inferSelect)[];

/** A placeholder that is written the way its column is (JSON, booleans). */
const summaryField = (name: (typeof SUMMARY)[number]) =>
	sql`${sql.param(sql.placeholder(name), claim[name])}`;

/** Every entry runs these: built and compiled once per connection. */
const statements = prepared((db) => ({
	claim: db.select().from(claim).where(eq(claim.ref, REF)).prepare(),
	ratings: db
		.select({ day: rating.effectiveOn, status: rating.status })
		.from(rating)
		.where(and(eq(rating.claim, REF), isNull(rating.removedSeq)))
		.orderBy(asc(rating.effectiveOn), asc(rating.addedSeq))
		.prepare(),
	attributions: db
		.select({ verdict: attribution.verdict, coverage: attribution.coverage })
		.from(attribution)
		.where(and(eq(attribution.claim, REF), isNull(attribution.removedSeq)))
		.orderBy(asc(attribution.effectiveOn), asc(attribution.addedSeq))
		.prepare(),
	evidence: db
		.select({ stance: evidence.stance, source: evidence.source })
		.from(evidence)
		.where(and(eq(evidence.claim, REF), isNull(evidence.removedSeq)))
		.prepare(),
	verdicts: db
		.select({ key: criterionVerdict.key, verdict: criterionVerdict.verdict })
		.from(criterionVerdict)
		.where(and(eq(criterionVerdict.claim, REF), isNull(criterionVerdict.removedSeq)))
		.orderBy(asc(criterionVerdict.effectiveOn), asc(criterionVerdict.addedSeq))
		.prepare(),
	criteria: db
		.select({ key: criterion.key, counts: criterion.counts })
		.from(criterion)
		.where(eq(criterion.claim, REF))
		.orderBy(asc(criterion.addedSeq))
		.prepare(),
	awaitedEnd: db
		.select({ end: min(followUp.expectedEnd) })
		.from(followUp)
		.where(and(eq(followUp.claim, REF), eq(followUp.outcome, 'awaited')))
		.prepare(),
	update: db
		.update(claim)
		.set(Object.fromEntries(SUMMARY.map((name) => [name, summaryField(name)])))
		.where(eq(claim.ref, REF))
		.prepare()
}));

type Claim = typeof claim.$inferSelect;

/**
 * Recomputes what is so today for one claim from its own fact rows. Cost grows with the facts of
 * that claim, never with the number of claims.
 */
export function refreshSummary(db: Db, ref: string, entry: LedgerEntry): void {
	const row = statements(db).claim.get({ ref });
	if (!row) return;
	statements(db).update.run({
		ref,
		updatedSeq: entry.seq,
		updatedAt: entry.recorded_at,
		...delivery(db, row),
		...said(db, ref),
		...support(db, ref),
		verdicts: verdicts(db, ref),
		awaitedEnd: statements(db).awaitedEnd.get({ ref })?.end ?? null,
		searchText: TEXTUAL.has(entry.type) ? searchText(row) : row.searchText
	});
}

/** The entries that change what a claim can be found by. */
const TEXTUAL = new Set<LedgerEntry['type']>(['claim.published', 'claim.edited']);

function searchText({ title, text }: Claim): string {
	return normalise([title.ar, title.en, text.ar, text.en].filter(Boolean).join('\n'));
}

function delivery(db: Db, row: Claim) {
	const ratings = statements(db).ratings.all({ ref: row.ref });
	const status: StatusCode = ratings.at(-1)?.status ?? 'not_rated';
	const firstClosed = ratings.find((step) => !isOpen(row.scale, step.status));
	const due =
		row.dueDate && row.duePrecision ? { date: row.dueDate, precision: row.duePrecision } : null;
	return {
		status,
		statusRank: statusesOf(row.scale).indexOf(status),
		statusSince: currentRunSince(ratings),
		isOpen: isOpen(row.scale, status),
		lateDays: due && firstClosed ? lateDays(due, firstClosed.day) : null,
		steps: ratings.map((step): [string, StatusCode] => [step.day, step.status])
	};
}

function said(db: Db, ref: string) {
	const latest = statements(db).attributions.all({ ref }).at(-1);
	return {
		attribution: latest?.verdict ?? 'unchecked',
		coverage: latest?.coverage ?? null
	} as const;
}

function support(db: Db, ref: string) {
	const rows = statements(db).evidence.all({ ref });
	const count = (stance: string) => rows.filter((row) => row.stance === stance).length;
	return {
		supports: count('supports'),
		contradicts: count('contradicts'),
		contexts: count('context'),
		sourceCount: new Set(rows.map((row) => row.source)).size
	};
}

function verdicts(db: Db, ref: string): [CriterionVerdict, boolean][] {
	const judged = statements(db).verdicts.all({ ref });
	const latest = new Map(judged.map((row) => [row.key, row.verdict]));
	return statements(db)
		.criteria.all({ ref })
		.map((row) => [latest.get(row.key) ?? 'open', row.counts]);
}
