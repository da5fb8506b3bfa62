import { asc, eq } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { claim, contextCheck, statement } from '../db/schema';

export function hasStatement(db: Db, slug: string): boolean {
	const row = db
		.select({ slug: statement.slug })
		.from(statement)
		.where(eq(statement.slug, slug))
		.get();
	return row !== undefined;
}

/** What decisions about a statement look at. Throws `not_found`. */
export function statementFacts(db: Db, slug: string) {
	const row = db.select().from(statement).where(eq(statement.slug, slug)).get();
	if (!row) throw notFound(`statement ${slug}`);
	return {
		...row,
		claims: db
			.select({ number: claim.number })
			.from(claim)
			.where(eq(claim.statement, slug))
			.orderBy(asc(claim.number))
			.all()
			.map(({ number }) => number),
		contextChecks: db
			.select({ key: contextCheck.key })
			.from(contextCheck)
			.where(eq(contextCheck.statement, slug))
			.all()
			.map(({ key }) => key)
	};
}

/**
 * Digest of the record file that a statement came from; null where it came from the forms,
 * undefined where there is no such statement.
 */
export function recordDigest(db: Db, slug: string): string | null | undefined {
	return db
		.select({ digest: statement.recordDigest })
		.from(statement)
		.where(eq(statement.slug, slug))
		.get()?.digest;
}
