import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors';
import { secretIn } from '../../src/lib/server/accounts/secret';
import { aBrowser, ADDRESS, anAccount, browserWith, openDesk, PASSWORD } from './support';

const refusal = async (work: Promise<unknown>): Promise<DomainError> => {
	const error = await work.then(
		() => null,
		(reason: unknown) => reason
	);
	if (!(error instanceof DomainError)) throw new Error(`not refused: ${String(error)}`);
	return error;
};

describe('a session', () => {
	test('begins with the right password and says who it is', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const browser = await aBrowser(desk);
		for (const fresh of [true, false]) {
			const { user } = await desk.accounts.sessionOf(browser, { fresh });
			expect(user).toEqual({ id: ada.id, name: 'Ada', email: 'ada@example.org', role: 'admin' });
		}
	});

	test('finds the address whatever its case', async () => {
		const desk = await openDesk();
		await anAccount(desk, { email: 'Ada@Example.org' });
		expect(desk.accounts.userByEmail('ADA@example.org')?.email).toBe('ada@example.org');
		expect((await desk.accounts.sessionOf(await aBrowser(desk), { fresh: true })).user?.name).toBe(
			'Ada'
		);
	});

	test('asks nothing of the database for a reader', async () => {
		const desk = await openDesk();
		desk.database.close();
		const answer = await desk.accounts.sessionOf(new Headers({ cookie: 'theme=dark' }), {
			fresh: true
		});
		expect(answer).toEqual({ user: null, cookies: [] });
	});

	test('is read from its cookie without the database, and freshly from it', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		await anAccount(desk, { email: 'grace@example.org' });
		const browser = await aBrowser(desk);
		desk.accounts.setRole(ada.id, 'editor');
		expect((await desk.accounts.sessionOf(browser, { fresh: false })).user?.role).toBe('admin');
		const fresh = await desk.accounts.sessionOf(browser, { fresh: true });
		expect(fresh.user?.role).toBe('editor');
		// the fresh look also mends the cookie
		const mended = browserWith(
			[...cookiesOf(browser)].map(([name, value]) => cookie(name, value)),
			fresh.cookies
		);
		expect((await desk.accounts.sessionOf(mended, { fresh: false })).user?.role).toBe('editor');
	});

	test('of a forged cookie is nobody', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const browser = await aBrowser(desk);
		const forged = (browser.get('cookie') ?? '').replace(
			/session_token=.{6}/,
			'session_token=AAAAAA'
		);
		for (const fresh of [true, false]) {
			const { user } = await desk.accounts.sessionOf(new Headers({ cookie: forged }), { fresh });
			expect(user).toBeNull();
		}
	});

	test('ends with signing out, also for a copy of the cookie', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const browser = await aBrowser(desk);
		const cookies = await desk.accounts.signOut(browser);
		expect(cookies.every((cookie) => cookie.options.maxAge === 0)).toBe(true);
		expect((await desk.accounts.sessionOf(browser, { fresh: true })).user).toBeNull();
	});

	test('ends everywhere at once', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const [here, there] = [await aBrowser(desk), await aBrowser(desk)];
		await desk.accounts.signOutEverywhere(ada.id, here);
		for (const browser of [here, there]) {
			expect((await desk.accounts.sessionOf(browser, { fresh: true })).user).toBeNull();
		}
	});

	test('ends on other machines when the password is changed', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const there = await aBrowser(desk);
		const next = 'another long password';
		const here = browserWith(
			await desk.accounts.changePassword(
				ada,
				{ current_password: PASSWORD, new_password: next },
				ADDRESS
			)
		);
		expect((await desk.accounts.sessionOf(there, { fresh: true })).user).toBeNull();
		expect((await desk.accounts.sessionOf(here, { fresh: true })).user?.id).toBe(ada.id);
		const old = desk.accounts.signIn({ email: ada.email, password: PASSWORD }, ADDRESS);
		expect((await refusal(old)).issues[0]?.code).toBe('wrong_credentials');
		await desk.accounts.signIn({ email: ada.email, password: next }, ADDRESS);
	});

	test('does not change the password for whoever does not know it', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const wrong = { current_password: 'not this one', new_password: 'another long password' };
		const error = await refusal(desk.accounts.changePassword(ada, wrong, ADDRESS));
		expect(error.issues).toEqual([{ pointer: '/current_password', code: 'wrong_password' }]);
		await aBrowser(desk);
	});
});

describe('cookies', () => {
	test('are HttpOnly, SameSite=Lax, for the whole site, and last two weeks', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const cookies = await desk.accounts.signIn(
			{ email: 'ada@example.org', password: PASSWORD },
			ADDRESS
		);
		expect(cookies.map((cookie) => [cookie.name, cookie.options])).toEqual([
			[
				'tahaqquq.session_token',
				{ path: '/', httpOnly: true, sameSite: 'lax', secure: false, maxAge: 14 * 86_400 }
			],
			[
				'tahaqquq.session_data',
				{ path: '/', httpOnly: true, sameSite: 'lax', secure: false, maxAge: 60 }
			]
		]);
	});

	test('are Secure where the app is served over https', async () => {
		const desk = await openDesk('https://tahaqquq.example.org');
		await anAccount(desk);
		const cookies = await desk.accounts.signIn(
			{ email: 'ada@example.org', password: PASSWORD },
			ADDRESS
		);
		expect(cookies.every((cookie) => cookie.options.secure)).toBe(true);
	});

	test('are signed with a secret that its owner alone can read', () => {
		const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-secret-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const secret = secretIn(folder);
		expect(secret).toHaveLength(43);
		expect(secretIn(folder)).toBe(secret);
		expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
	});
});

function cookiesOf(browser: Headers): Map<string, string> {
	const pairs = (browser.get('cookie') ?? '').split('; ').map((pair) => pair.split('='));
	return new Map(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]));
}

function cookie(name: string, value: string) {
	const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: false } as const;
	return { name, value, options };
}
