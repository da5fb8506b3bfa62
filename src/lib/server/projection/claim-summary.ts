import { and, asc, eq, isNull, min } from 'drizzle-orm';
import { normalise } from '../../domain/arabic';
import type { CriterionVerdict } from '../../domain/criterion';
import { lateDays } from '../../domain/due-date';
import type { LedgerEntry } from '../../domain/entry';
import { currentRunSince } from '../../domain/progress';
import { isOpen, statusesOf, type StatusCode } from '../../domain/scales';
import type { Db } from '../db/open';
import {
	attribution,
	claim,
	criterion,
	criterionVerdict,
	evidence,
	followUp,
	rating
} from '../db/schema';

type Claim = typeof claim.$inferSelect;

/**
 * Recomputes what is so today for one claim from its own fact rows. Cost grows with the facts of
 * that claim, never with the number of claims.
 */
export function refreshSummary(db: Db, ref: string, entry: LedgerEntry): void {
	const row = db.select().from(claim).where(eq(claim.ref, ref)).get();
	if (!row) return;
	db.update(claim)
		.set({
			updatedSeq: entry.seq,
			updatedAt: entry.recorded_at,
			...delivery(db, row),
			...said(db, ref),
			...support(db, ref),
			verdicts: verdicts(db, ref),
			awaitedEnd: awaitedEnd(db, ref),
			searchText: normalise(Object.values({ ...row.title, text: row.text.ar, en_text: row.text.en }).join('\n'))
		})
		.where(eq(claim.ref, ref))
		.run();
}

function delivery(db: Db, row: Claim) {
	const ratings = db
		.select({ day: rating.effectiveOn, status: rating.status })
		.from(rating)
		.where(and(eq(rating.claim, row.ref), isNull(rating.removedSeq)))
		.orderBy(asc(rating.effectiveOn), asc(rating.addedSeq))
		.all();
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
	const latest = db
		.select({ verdict: attribution.verdict, coverage: attribution.coverage })
		.from(attribution)
		.where(and(eq(attribution.claim, ref), isNull(attribution.removedSeq)))
		.orderBy(asc(attribution.effectiveOn), asc(attribution.addedSeq))
		.all()
		.at(-1);
	return { attribution: latest?.verdict ?? 'unchecked', coverage: latest?.coverage ?? null } as const;
}

function support(db: Db, ref: string) {
	const rows = db
		.select({ stance: evidence.stance, source: evidence.source })
		.from(evidence)
		.where(and(eq(evidence.claim, ref), isNull(evidence.removedSeq)))
		.all();
	const count = (stance: string) => rows.filter((row) => row.stance === stance).length;
	return {
		supports: count('supports'),
		contradicts: count('contradicts'),
		contexts: count('context'),
		sourceCount: new Set(rows.map((row) => row.source)).size
	};
}

function verdicts(db: Db, ref: string): [CriterionVerdict, boolean][] {
	const judged = db
		.select({ key: criterionVerdict.key, verdict: criterionVerdict.verdict })
		.from(criterionVerdict)
		.where(and(eq(criterionVerdict.claim, ref), isNull(criterionVerdict.removedSeq)))
		.orderBy(asc(criterionVerdict.effectiveOn), asc(criterionVerdict.addedSeq))
		.all();
	const latest = new Map(judged.map((row) => [row.key, row.verdict]));
	return db
		.select({ key: criterion.key, counts: criterion.counts })
		.from(criterion)
		.where(eq(criterion.claim, ref))
		.orderBy(asc(criterion.addedSeq))
		.all()
		.map((row) => [latest.get(row.key) ?? 'open', row.counts]);
}

function awaitedEnd(db: Db, ref: string): string | null {
	const row = db
		.select({ end: min(followUp.expectedEnd) })
		.from(followUp)
		.where(and(eq(followUp.claim, ref), eq(followUp.outcome, 'awaited')))
		.get();
	return row?.end ?? null;
}
