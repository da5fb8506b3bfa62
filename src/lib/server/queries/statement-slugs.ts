import { asc } from 'drizzle-orm';
import type { Db } from '../db/open';
import { statement } from '../db/schema';

/** The slugs of all statements, in alphabetical order. */
export function statementSlugs(db: Db): string[] {
	return db
		.select({ slug: statement.slug })
		.from(statement)
		.orderBy(asc(statement.slug))
		.all()
		.map(({ slug }) => slug);
}
