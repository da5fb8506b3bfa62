import type * as v from 'valibot';
import { demand, type Permission } from '../../domain/actor';
import { DomainError } from '../../domain/errors';
import type { Context } from '../context';
import type { Committed, Steps } from '../ledger/ledger';
import { subjectVersion } from '../queries/subject-version';

export type { Committed, Steps };

/** What a decision may look at: the projection, today, and fresh ids. */
export type Deciding = Pick<Context, 'db' | 'today' | 'newId'>;

interface Spec<Ref, S extends v.GenericSchema, Result> {
	may: Permission;
	/** One schema for the form and the API body. */
	schema: S;
	/** Reads, decides and yields facts; runs inside the ledger's transaction. */
	decide: (deciding: Deciding, ref: Ref, input: v.InferOutput<S>) => Steps<Result>;
}

export interface Command<Ref, S extends v.GenericSchema, Result> extends Spec<Ref, S, Result> {
	(ctx: Context, ref: Ref, input: v.InferOutput<S>): Promise<Committed<Result>>;
}

/**
 * A command: checks the actor and commits what its steps yield. The steps alone (`decide`) can be
 * part of a larger commit, such as the import of a whole record.
 */
export function defineCommand<Ref, S extends v.GenericSchema, Result>(
	spec: Spec<Ref, S, Result>
): Command<Ref, S, Result> {
	const run = (ctx: Context, ref: Ref, input: v.InferOutput<S>) => {
		demand(ctx.actor, spec.may);
		const { actor, today, newId } = ctx;
		if (actor.id === null) throw new DomainError('unauthenticated', 'sign in first');
		return ctx.ledger.commit(actor.id, (db) => spec.decide({ db, today, newId }, ref, input));
	};
	return Object.assign(run, spec);
}

/** The optimistic lock: what was read is still what is there, or a conflict that names both. */
export function expectVersion(db: Context['db'], subject: string, expected: number): void {
	const version = subjectVersion(db, subject);
	if (version === expected) return;
	throw new DomainError('conflict', `${subject} has changed since it was read`, {
		details: { subject, version, expected }
	});
}
