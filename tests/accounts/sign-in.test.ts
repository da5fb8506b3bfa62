import { describe, expect, test } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors';
import { ATTEMPT_RULES } from '../../src/lib/server/accounts/attempts';
import { ADDRESS, anAccount, later, openDesk, PASSWORD, type Desk } from './support';

interface Try {
	code: string | undefined;
	error: DomainError;
	ms: number;
}

async function fails(
	desk: Desk,
	{ email = 'ada@example.org', password = 'wrong password', address = ADDRESS } = {}
): Promise<Try> {
	const start = performance.now();
	const reason = await desk.accounts.signIn({ email, password }, address).then(
		() => null,
		(thrown: unknown) => thrown
	);
	if (!(reason instanceof DomainError)) throw new Error(`not refused: ${String(reason)}`);
	return { code: reason.issues[0]?.code, error: reason, ms: performance.now() - start };
}

describe('nobody learns who has an account', () => {
	test('the same answer for an unknown address, a wrong password, a disabled account, one without a password', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const grace = await anAccount(desk, { email: 'grace@example.org', role: 'editor' });
		desk.accounts.setDisabled(grace.id, true);
		await desk.accounts.createUser({ email: 'new@example.org', name: 'New', role: 'editor' });
		const answers = [
			await fails(desk),
			await fails(desk, { email: 'nobody@example.org' }),
			await fails(desk, { email: 'grace@example.org', password: PASSWORD }),
			await fails(desk, { email: 'new@example.org' })
		];
		for (const { error } of answers) {
			expect(error.code).toBe('invalid');
			expect(error.issues).toEqual([{ pointer: '', code: 'wrong_credentials' }]);
			expect(error.message).toBe(answers[0]?.error.message);
		}
		expect(desk.database.prepare('SELECT count(*) FROM session').pluck().get()).toBe(0);
	});

	test('after about the same time', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const median = (values: number[]) => values.toSorted((a, b) => a - b)[2] ?? 0;
		const known: number[] = [];
		const unknown: number[] = [];
		for (let round = 0; round < 5; round++) {
			known.push((await fails(desk)).ms);
			unknown.push((await fails(desk, { email: 'nobody@example.org' })).ms);
			later(desk, 11);
		}
		expect(median(unknown)).toBeGreaterThan(median(known) / 2);
		expect(median(unknown)).toBeLessThan(median(known) * 2);
	});

	test('the limit is the same for an address that has no account', async () => {
		const desk = await openDesk();
		const codes = [];
		for (let n = 0; n < 4; n++) codes.push((await fails(desk, { email: 'no@example.org' })).code);
		expect(codes.at(-1)).toBe('too_many_attempts');
	});
});

describe('guessing is limited', () => {
	test('three wrong passwords, then a wait that the answer names', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		for (let n = 0; n < 3; n++) expect((await fails(desk)).code).toBe('wrong_credentials');
		later(desk, 4);
		const fourth = await fails(desk, { password: PASSWORD });
		expect(fourth.error.code).toBe('too_many');
		expect(fourth.error.details).toEqual({ retryAfter: 6 });
		later(desk, 6);
		await desk.accounts.signIn({ email: 'ada@example.org', password: PASSWORD }, ADDRESS);
	});

	test('a hundred at once are no way around it', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const answers = await Promise.all(Array.from({ length: 20 }, () => fails(desk)));
		expect(answers.filter((answer) => answer.code === 'wrong_credentials')).toHaveLength(3);
		expect(answers.filter((answer) => answer.code === 'too_many_attempts')).toHaveLength(17);
	});

	test('patience is no way around it', async () => {
		const desk = await openDesk();
		const [, hour] = ATTEMPT_RULES.account;
		for (let n = 0; n < hour.max; n++) {
			// from everywhere, so that only the account's own limit can hold
			desk.database.prepare('DELETE FROM sign_in_attempt WHERE window_seconds = 10').run();
			const answer = await fails(desk, { email: 'no-one@example.org', address: `192.0.2.${n}` });
			expect(answer.code).toBe('wrong_credentials');
		}
		later(desk, 60);
		const next = await fails(desk, { email: 'no-one@example.org', address: '198.51.100.1' });
		expect(next.code).toBe('too_many_attempts');
		expect(next.error.details).toEqual({ retryAfter: 3540 });
	}, 30_000);

	test('one address cannot try many accounts', async () => {
		const desk = await openDesk();
		const codes: (string | undefined)[] = [];
		for (let n = 0; n < 11; n++) {
			codes.push((await fails(desk, { email: `person${n}@example.org` })).code);
		}
		expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
		expect(codes.at(-1)).toBe('too_many_attempts');
		expect((await fails(desk, { address: '203.0.113.9' })).code).toBe('wrong_credentials');
	});

	test('whoever knows the password is never counted', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		for (let n = 0; n < 5; n++) {
			await desk.accounts.signIn({ email: 'ada@example.org', password: PASSWORD }, ADDRESS);
		}
		expect(desk.database.prepare('SELECT sum(count) FROM sign_in_attempt').pluck().get()).toBe(0);
	});

	test('what was typed is not kept', async () => {
		const desk = await openDesk();
		await fails(desk, { email: 'my-secret@example.org' });
		expect(desk.atRest()).not.toContain('my-secret');
		expect(desk.atRest()).not.toContain(ADDRESS);
	});
});
