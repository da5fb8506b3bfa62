import { desc, eq } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import { draft } from '../db/schema';

/** Everything that is being written and not yet published, last touched first. */
export function drafts(db: Db) {
	return db.select().from(draft).orderBy(desc(draft.updatedAt)).all();
}

/** Throws `not_found`. */
export function draftRow(db: Db, id: string) {
	const row = db.select().from(draft).where(eq(draft.id, id)).get();
	if (!row) throw notFound(`draft ${id}`);
	return row;
}
