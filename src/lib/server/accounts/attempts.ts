import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { DomainError } from '../../domain/errors';
import { digest, type Room } from './room';
import { signInAttempt } from './tables';

interface Rule {
	windowSeconds: number;
	max: number;
}

/**
 * How many wrong passwords are borne, by account and by address. The short window of an account is
 * better-auth's own (3 in 10 s); the long one keeps a patient guesser under 720 a day. Addresses
 * get more, because a newsroom shares one.
 */
export const ATTEMPT_RULES = {
	account: [
		{ windowSeconds: 10, max: 3 },
		{ windowSeconds: 3600, max: 30 }
	],
	address: [
		{ windowSeconds: 10, max: 10 },
		{ windowSeconds: 3600, max: 100 }
	]
} as const satisfies Record<string, readonly Rule[]>;

export interface Attempted {
	account: string;
	address: string;
}

/**
 * Counts an attempt before it is made, so that a hundred at once are no way around the limit;
 * throws `too_many` where there have been enough. `forgive` takes it back after a success.
 */
export function beginAttempt(room: Room, attempted: Attempted): { forgive: () => void } {
	const now = room.now();
	const counters = countersOf(attempted);
	const wait = room.db.transaction(
		(tx) => {
			tx.delete(signInAttempt).where(lte(signInAttempt.endsAt, now.toISOString())).run();
			const waits = counters.map(({ key, rule }) => {
				const row = tx.select().from(signInAttempt).where(at(key, rule)).get();
				return row && row.count >= rule.max ? Date.parse(row.endsAt) - now.getTime() : 0;
			});
			const longest = Math.max(...waits);
			if (longest > 0) return longest;
			for (const { key, rule } of counters) {
				const endsAt = new Date(now.getTime() + rule.windowSeconds * 1000).toISOString();
				tx.insert(signInAttempt)
					.values({ key, windowSeconds: rule.windowSeconds, count: 1, endsAt })
					.onConflictDoUpdate({
						target: [signInAttempt.key, signInAttempt.windowSeconds],
						set: { count: sql`${signInAttempt.count} + 1` }
					})
					.run();
			}
			return 0;
		},
		{ behavior: 'immediate' }
	);
	if (wait > 0) throw tooMany(Math.ceil(wait / 1000));
	return { forgive: () => forgive(room, counters) };
}

type Counter = { key: string; rule: Rule };

function countersOf(attempted: Attempted): Counter[] {
	return (['account', 'address'] as const).flatMap((scope) => {
		const key = digest(`${scope}:${attempted[scope]}`);
		return ATTEMPT_RULES[scope].map((rule) => ({ key, rule }));
	});
}

const at = (key: string, rule: Rule) =>
	and(eq(signInAttempt.key, key), eq(signInAttempt.windowSeconds, rule.windowSeconds));

function forgive(room: Room, counters: Counter[]): void {
	for (const { key, rule } of counters) {
		room.db
			.update(signInAttempt)
			.set({ count: sql`${signInAttempt.count} - 1` })
			.where(and(at(key, rule), gt(signInAttempt.count, 0)))
			.run();
	}
}

function tooMany(retryAfter: number): DomainError {
	return new DomainError('too_many', `too many attempts, try again in ${retryAfter} s`, {
		issues: [
			{ pointer: '', code: 'too_many_attempts', params: { minutes: Math.ceil(retryAfter / 60) } }
		],
		details: { retryAfter }
	});
}
