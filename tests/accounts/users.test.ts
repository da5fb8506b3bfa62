import { getTableColumns } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/lib/server/accounts/library-tables';
import { aBrowser, anAccount, later, openDesk, PASSWORD } from './support';

const grace = { email: 'grace@example.org', name: 'Grace', role: 'editor' } as const;

describe('a new account', () => {
	test.each([
		['/password', 'weak_password', { password: 'too short' }],
		['/password', 'too_long', { password: 'x'.repeat(129) }],
		['/email', 'not_an_email', { email: 'grace' }],
		['/email', 'email_taken', { email: 'ADA@example.org' }],
		['/name', 'required', { name: '  ' }],
		['/name', 'bidi_override', { name: 'Grace\u202E' }],
		['/role', 'not_allowed', { role: 'reader' }]
	])('%s: %s', async (pointer, code, change) => {
		const desk = await openDesk();
		await anAccount(desk);
		const input = { ...grace, password: PASSWORD, ...change } as typeof grace;
		await expect(desk.accounts.createUser(input)).rejects.toMatchObject({
			code: 'invalid',
			issues: [{ pointer, code }]
		});
		expect(desk.accounts.allUsers()).toHaveLength(1);
	});

	test('is named wherever its opaque id is', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		expect(desk.accounts.namesOf([ada.id, 'import', ada.id])).toEqual(new Map([[ada.id, 'Ada']]));
		desk.accounts.rename(ada.id, 'Ada L.');
		expect(desk.accounts.namesOf([ada.id]).get(ada.id)).toBe('Ada L.');
	});
});

describe('the last admin', () => {
	test('can be neither demoted nor disabled', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		await anAccount(desk, grace);
		const other = await anAccount(desk, { email: 'joan@example.org' });
		desk.accounts.setDisabled(other.id, true);
		const lastAdmin = expect.objectContaining({ issues: [{ pointer: '', code: 'last_admin' }] });
		expect(() => desk.accounts.setRole(ada.id, 'editor')).toThrow(lastAdmin);
		expect(() => desk.accounts.setDisabled(ada.id, true)).toThrow(lastAdmin);
		desk.accounts.setDisabled(other.id, false);
		expect(desk.accounts.setRole(ada.id, 'editor').role).toBe('editor');
	});
});

describe('a disabled account', () => {
	test('loses sessions and tokens at once, and gets none back', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const user = await anAccount(desk, grace);
		const browser = await aBrowser(desk, user.email);
		const { token } = desk.accounts.createToken(user.id, 'script');
		desk.accounts.setDisabled(user.id, true);
		expect((await desk.accounts.sessionOf(browser, { fresh: true })).user).toBeNull();
		expect(desk.accounts.actorOfToken(token)).toBeNull();
		await expect(aBrowser(desk, user.email)).rejects.toThrow();
		expect(() => desk.accounts.createToken(user.id, 'again')).toThrow();
		desk.accounts.setDisabled(user.id, false);
		expect((await desk.accounts.sessionOf(browser, { fresh: true })).user).toBeNull();
		expect(desk.accounts.actorOfToken(token)).toBeNull();
		await aBrowser(desk, user.email);
	});
});

describe('a token', () => {
	test('acts for its account, with the role of the moment', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		await anAccount(desk, { email: 'joan@example.org' });
		const { token } = desk.accounts.createToken(ada.id, 'script');
		expect(token).toMatch(/^tq_[\w-]{43}$/);
		expect(desk.accounts.actorOfToken(token)).toEqual({ id: ada.id, role: 'admin' });
		desk.accounts.setRole(ada.id, 'editor');
		expect(desk.accounts.actorOfToken(token)).toEqual({ id: ada.id, role: 'editor' });
	});

	test('ends when it is revoked, by its owner alone', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const other = await anAccount(desk, grace);
		const { id, token } = desk.accounts.createToken(ada.id, 'script');
		expect(() => desk.accounts.revokeToken(other.id, id)).toThrow('does not exist');
		desk.accounts.revokeToken(ada.id, id);
		expect(desk.accounts.actorOfToken(token)).toBeNull();
		expect(desk.accounts.tokensOf(ada.id)).toEqual([]);
	});

	test('is kept as a hash', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const { token } = desk.accounts.createToken(ada.id, 'script');
		expect(desk.atRest()).not.toContain(token.slice(3));
		for (const wrong of ['', 'tq_', token.slice(0, -1), token.slice(3), `${token} `]) {
			expect(desk.accounts.actorOfToken(wrong)).toBeNull();
		}
	});

	test('says when it was last used, to the minute', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const { token } = desk.accounts.createToken(ada.id, 'script');
		const lastUse = () => desk.accounts.tokensOf(ada.id)[0]?.lastUsedAt;
		expect(lastUse()).toBeNull();
		desk.accounts.actorOfToken(token);
		const first = desk.clock.now.toISOString();
		expect(lastUse()).toBe(first);
		later(desk, 59);
		desk.accounts.actorOfToken(token);
		expect(lastUse()).toBe(first);
		later(desk, 1);
		desk.accounts.actorOfToken(token);
		expect(lastUse()).toBe(desk.clock.now.toISOString());
	});
});

test.each([
	['user', library.user],
	['session', library.session],
	['account', library.account]
])('the library has the columns of "%s" that we use', async (name, table) => {
	const desk = await openDesk();
	const real = desk.database.pragma(`table_info("${name}")`) as { name: string }[];
	const names = real.map((column) => column.name);
	expect(names).toEqual(
		expect.arrayContaining(Object.values(getTableColumns(table)).map((c) => c.name))
	);
});
