import { and, asc, eq, isNull } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { followUp, followUpEvidence, outcome } from '../db/schema';

/** What decisions about a follow-up look at. Throws `not_found`. */
export function followUpFacts(db: Db, id: string) {
	const row = db
		.select({
			id: followUp.id,
			claim: followUp.claim,
			bearing: followUp.bearing,
			title: followUp.title,
			description: followUp.description
		})
		.from(followUp)
		.where(eq(followUp.id, id))
		.get();
	if (!row) throw notFound(`follow-up ${id}`);
	const standing = db
		.select({ id: outcome.id, outcome: outcome.outcome })
		.from(outcome)
		.where(and(eq(outcome.followUp, id), isNull(outcome.removedSeq)))
		.orderBy(asc(outcome.effectiveOn), asc(outcome.addedSeq))
		.all()
		.at(-1);
	return { ...row, standing: standing ?? null };
}

/** The follow-ups of a piece of evidence whose outcomes cite it. */
export function citingFollowUps(db: Db, evidenceKey: string): string[] {
	return db
		.select({ followUp: followUpEvidence.followUp, outcome: followUpEvidence.outcome })
		.from(followUpEvidence)
		.where(and(eq(followUpEvidence.evidence, evidenceKey), isNull(followUpEvidence.removedSeq)))
		.all()
		.filter((link) => link.outcome !== null)
		.map((link) => link.followUp);
}
