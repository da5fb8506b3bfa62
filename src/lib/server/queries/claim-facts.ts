import { asc, eq } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { claim, criterion, evidence, followUp, rating } from '../db/schema';

/**
 * What decisions about a claim look at: its own facts, without texts for reading.
 * Throws `not_found`.
 */
export function claimFacts(db: Db, ref: string) {
	const row = db
		.select({
			ref: claim.ref,
			statement: claim.statement,
			scale: claim.scale,
			madeOn: claim.madeOn,
			text: claim.text,
			title: claim.title,
			originalLanguage: claim.originalLanguage,
			dueDate: claim.dueDate
		})
		.from(claim)
		.where(eq(claim.ref, ref))
		.get();
	if (!row) throw notFound(`claim ${ref}`);
	return {
		...row,
		evidence: latestCitations(db, ref),
		ratings: db
			.select({ id: rating.id, removedSeq: rating.removedSeq })
			.from(rating)
			.where(eq(rating.claim, ref))
			.all()
			.map(({ id, removedSeq }) => ({ id, isStanding: removedSeq === null })),
		criteria: db
			.select({ key: criterion.key })
			.from(criterion)
			.where(eq(criterion.claim, ref))
			.orderBy(asc(criterion.addedSeq))
			.all()
			.map(({ key }) => key),
		followUps: db
			.select({ id: followUp.id })
			.from(followUp)
			.where(eq(followUp.claim, ref))
			.all()
			.map(({ id }) => id),
		hasClaim: (other: string) =>
			db.select({ ref: claim.ref }).from(claim).where(eq(claim.ref, other)).get() !== undefined
	};
}

/** One row a citation: withdrawn and attached again, the later counts. */
function latestCitations(db: Db, ref: string): { key: string; isWithdrawn: boolean }[] {
	const rows = db
		.select({ key: evidence.key, removedSeq: evidence.removedSeq })
		.from(evidence)
		.where(eq(evidence.claim, ref))
		.orderBy(asc(evidence.addedSeq))
		.all();
	const latest = new Map(rows.map((row) => [row.key, row.removedSeq !== null]));
	return [...latest].map(([key, isWithdrawn]) => ({ key, isWithdrawn }));
}
