import { desc, eq, sql } from 'drizzle-orm';
import type { LedgerEntry } from '../../domain/entry';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';
import { evidence, followUp } from '../db/schema';

const ID = sql.placeholder('id');
const statements = prepared((db) => ({
	followUp: db
		.select({ statement: followUp.statement, claim: followUp.claim })
		.from(followUp)
		.where(eq(followUp.id, ID))
		.prepare(),
	evidence: db
		.select({ statement: evidence.statement, claim: evidence.claim })
		.from(evidence)
		.where(eq(evidence.key, ID))
		.orderBy(desc(evidence.addedSeq))
		.prepare()
}));

export interface Scope {
	statement: string | null;
	claim: string | null;
}

/** What stands after the first slash of a subject: `claim/<slug>/<n>` → `<slug>/<n>`. */
export function subjectId(subject: string): string {
	return subject.slice(subject.indexOf('/') + 1);
}

export function statementOf(claimRef: string): string {
	return claimRef.slice(0, claimRef.indexOf('/'));
}

/** Which statement and claim an entry belongs to. Sources belong to none: many may cite them. */
export function scopeOf(db: Db, entry: LedgerEntry): Scope {
	const kind = entry.subject.slice(0, entry.subject.indexOf('/'));
	const id = subjectId(entry.subject);
	switch (kind) {
		case 'statement':
			return { statement: id, claim: null };
		case 'claim':
			return { statement: statementOf(id), claim: id };
		case 'follow-up':
			return statements(db).followUp.get({ id }) ?? { statement: null, claim: null };
		case 'evidence':
			return statements(db).evidence.get({ id }) ?? { statement: null, claim: null };
		default:
			return { statement: null, claim: null };
	}
}
