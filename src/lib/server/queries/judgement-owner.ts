import { eq } from 'drizzle-orm';
import type { Db } from '../db/open';
import { attribution, criterionVerdict, rating } from '../db/schema';

/** The claim that a rating is of, or undefined. */
export function ratingOwner(db: Db, id: string): string | undefined {
	return db.select({ claim: rating.claim }).from(rating).where(eq(rating.id, id)).get()?.claim;
}

export function verdictFacts(db: Db, id: string) {
	const row = db.select().from(criterionVerdict).where(eq(criterionVerdict.id, id)).get();
	return row && { id, claim: row.claim, isStanding: row.removedSeq === null };
}

export function attributionFacts(db: Db, id: string) {
	const row = db.select().from(attribution).where(eq(attribution.id, id)).get();
	return row && { id, claim: row.claim, isStanding: row.removedSeq === null };
}
