import { asc, eq, sql } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';
import { claim, criterion, evidence, followUp, rating } from '../db/schema';

const REF = sql.placeholder('ref');
const statements = prepared((db) => ({
	claim: db
		.select({
			ref: claim.ref,
			statement: claim.statement,
			scale: claim.scale,
			madeOn: claim.madeOn,
			text: claim.text,
			title: claim.title,
			originalLanguage: claim.originalLanguage,
			slug: claim.slug,
			dueDate: claim.dueDate,
			duePrecision: claim.duePrecision,
			duePhrase: claim.duePhrase,
			lookAgainOn: claim.lookAgainOn
		})
		.from(claim)
		.where(eq(claim.ref, REF))
		.prepare(),
	evidence: db
		.select({ key: evidence.key, removedSeq: evidence.removedSeq })
		.from(evidence)
		.where(eq(evidence.claim, REF))
		.orderBy(asc(evidence.addedSeq))
		.prepare(),
	ratings: db
		.select({ id: rating.id, removedSeq: rating.removedSeq })
		.from(rating)
		.where(eq(rating.claim, REF))
		.prepare(),
	criteria: db
		.select({ key: criterion.key })
		.from(criterion)
		.where(eq(criterion.claim, REF))
		.orderBy(asc(criterion.addedSeq))
		.prepare(),
	followUps: db.select({ id: followUp.id }).from(followUp).where(eq(followUp.claim, REF)).prepare()
}));

/**
 * What decisions about a claim look at: its own facts, without texts for reading.
 * Throws `not_found`.
 */
export function claimFacts(db: Db, ref: string) {
	const read = statements(db);
	const row = read.claim.get({ ref });
	if (!row) throw notFound(`claim ${ref}`);
	return {
		...row,
		evidence: latestCitations(db, ref),
		ratings: read.ratings
			.all({ ref })
			.map(({ id, removedSeq }) => ({ id, isStanding: removedSeq === null })),
		criteria: read.criteria.all({ ref }).map(({ key }) => key),
		followUps: read.followUps.all({ ref }).map(({ id }) => id),
		hasClaim: (other: string) => read.claim.get({ ref: other }) !== undefined
	};
}

/** One row a citation: withdrawn and attached again, the later counts. */
function latestCitations(db: Db, ref: string): { key: string; isWithdrawn: boolean }[] {
	const rows = statements(db).evidence.all({ ref });
	const latest = new Map(rows.map((row) => [row.key, row.removedSeq !== null]));
	return [...latest].map(([key, isWithdrawn]) => ({ key, isWithdrawn }));
}
