import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { evidence, followUpEvidence, source } from '../db/schema';

/** The latest citation under this key, or undefined. */
export function citation(db: Db, key: string) {
	return db
		.select()
		.from(evidence)
		.where(eq(evidence.key, key))
		.orderBy(desc(evidence.addedSeq))
		.limit(1)
		.get();
}

/** Throws `not_found`. */
export function evidenceFacts(db: Db, key: string) {
	const row = citation(db, key);
	if (!row) throw notFound(`evidence ${key}`);
	return { ...row, isStanding: row.removedSeq === null };
}

export function sourceRow(db: Db, key: string) {
	return db.select().from(source).where(eq(source.key, key)).get();
}

/** Ids of the follow-ups that a piece of evidence bears on, in its order. */
export function followUpsOf(db: Db, key: string): string[] {
	return db
		.select({ id: followUpEvidence.followUp })
		.from(followUpEvidence)
		.where(and(eq(followUpEvidence.evidence, key), isNull(followUpEvidence.removedSeq)))
		.orderBy(asc(followUpEvidence.evidencePosition))
		.all()
		.map(({ id }) => id);
}
