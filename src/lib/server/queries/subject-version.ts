import { eq } from 'drizzle-orm';
import type { Db } from '../db/open';
import { subject } from '../db/schema';

/** How many entries a subject has; 0 where it has none. The optimistic lock compares it. */
export function subjectVersion(db: Db, name: string): number {
	const row = db
		.select({ version: subject.version })
		.from(subject)
		.where(eq(subject.subject, name))
		.get();
	return row?.version ?? 0;
}
