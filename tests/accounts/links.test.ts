import { describe, expect, test } from 'vitest';
import { anAccount, browserWith, later, openDesk, PASSWORD, tokenIn, type Desk } from './support';

const HOUR = 3600;
const first = {
	name: 'Ada',
	email: 'ada@example.org',
	password: PASSWORD
};
const linkInvalid = { issues: [{ pointer: '', code: 'link_invalid' }] };

const firstLink = (desk: Desk) => tokenIn(desk.accounts.createSignInLink());

describe('the first run', () => {
	test('its link makes the first admin and signs her in', async () => {
		const desk = await openDesk();
		expect(desk.accounts.hasAccounts()).toBe(false);
		const link = desk.accounts.createSignInLink({ locale: 'ar' });
		expect(link.purpose).toBe('first_run');
		expect(link.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/ar\/welcome\?token=[\w-]{43}$/);
		const browser = browserWith(await desk.accounts.useFirstRunLink(tokenIn(link), first));
		const { user } = await desk.accounts.sessionOf(browser, { fresh: true });
		expect(user).toMatchObject({ name: 'Ada', role: 'admin' });
		expect(desk.accounts.hasAccounts()).toBe(true);
	});

	test('looking at it does not use it up, using it does', async () => {
		const desk = await openDesk();
		const token = firstLink(desk);
		for (let n = 0; n < 3; n++) {
			expect(desk.accounts.linkOf(token)).toEqual({ purpose: 'first_run', owner: null });
		}
		await desk.accounts.useFirstRunLink(token, first);
		expect(desk.accounts.linkOf(token)).toBeNull();
		await expect(desk.accounts.useFirstRunLink(token, first)).rejects.toMatchObject(linkInvalid);
	});

	test('of two at once, one becomes the admin', async () => {
		const desk = await openDesk();
		const token = firstLink(desk);
		const both = await Promise.allSettled([
			desk.accounts.useFirstRunLink(token, first),
			desk.accounts.useFirstRunLink(token, { ...first, email: 'mallory@example.org' })
		]);
		expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(desk.accounts.allUsers()).toHaveLength(1);
	});

	test('a new link revokes the older one', async () => {
		const desk = await openDesk();
		const [old, next] = [firstLink(desk), firstLink(desk)];
		expect(desk.accounts.linkOf(old)).toBeNull();
		expect(desk.accounts.linkOf(next)).not.toBeNull();
	});

	test('it ends after 24 hours, and with the first account', async () => {
		const desk = await openDesk();
		const token = firstLink(desk);
		later(desk, 24 * HOUR - 1);
		expect(desk.accounts.linkOf(token)).not.toBeNull();
		later(desk, 1);
		expect(desk.accounts.linkOf(token)).toBeNull();
		const other = firstLink(desk);
		await anAccount(desk);
		expect(desk.accounts.linkOf(other)).toBeNull();
		await expect(desk.accounts.useFirstRunLink(other, first)).rejects.toMatchObject(linkInvalid);
	});
});

describe('a sign-in link', () => {
	test('signs its account in, once', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		await anAccount(desk, { email: 'grace@example.org' });
		const link = desk.accounts.createSignInLink({ email: 'Ada@example.org' });
		expect(link.purpose).toBe('sign_in');
		expect(desk.accounts.linkOf(tokenIn(link))?.owner?.id).toBe(ada.id);
		const browser = browserWith(await desk.accounts.useSignInLink(tokenIn(link)));
		expect((await desk.accounts.sessionOf(browser, { fresh: true })).user?.id).toBe(ada.id);
		await expect(desk.accounts.useSignInLink(tokenIn(link))).rejects.toMatchObject(linkInvalid);
	});

	test('ends after an hour, and with the account', async () => {
		const desk = await openDesk();
		await anAccount(desk);
		const grace = await anAccount(desk, { email: 'grace@example.org', role: 'editor' });
		const expired = tokenIn(desk.accounts.createSignInLink({ email: grace.email }));
		later(desk, HOUR);
		await expect(desk.accounts.useSignInLink(expired)).rejects.toMatchObject(linkInvalid);
		const orphaned = tokenIn(desk.accounts.createSignInLink({ email: grace.email }));
		desk.accounts.setDisabled(grace.id, true);
		await expect(desk.accounts.useSignInLink(orphaned)).rejects.toMatchObject(linkInvalid);
		expect(() => desk.accounts.createSignInLink({ email: grace.email })).toThrow(/disabled/);
	});

	test('without a name is for the only admin, else asks for one', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		await anAccount(desk, { email: 'grace@example.org', role: 'editor' });
		const link = desk.accounts.createSignInLink();
		expect(desk.accounts.linkOf(tokenIn(link))?.owner?.id).toBe(ada.id);
		await anAccount(desk, { email: 'joan@example.org' });
		expect(() => desk.accounts.createSignInLink()).toThrow('/email: required');
		expect(() => desk.accounts.createSignInLink({ email: 'no@example.org' })).toThrow(
			'does not exist'
		);
	});
});

describe('a password link', () => {
	test('sets a new password, ends every session, signs in, once', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const before = browserWith(
			await desk.accounts.signIn({ email: ada.email, password: PASSWORD }, '192.0.2.1')
		);
		const token = tokenIn(desk.accounts.createPasswordLink(ada.id, 'reset', 'en'));
		const next = 'a wholly new password';
		const after = browserWith(await desk.accounts.usePasswordLink(token, next));
		expect((await desk.accounts.sessionOf(before, { fresh: true })).user).toBeNull();
		expect((await desk.accounts.sessionOf(after, { fresh: true })).user?.id).toBe(ada.id);
		await desk.accounts.signIn({ email: ada.email, password: next }, '192.0.2.1');
		await expect(desk.accounts.usePasswordLink(token, next)).rejects.toMatchObject(linkInvalid);
	});

	test('gives an invited person the first password, for three days', async () => {
		const desk = await openDesk();
		const invited = { email: 'new@example.org', name: 'New', role: 'editor' } as const;
		const { id } = await desk.accounts.createUser(invited);
		const token = tokenIn(desk.accounts.createPasswordLink(id, 'invitation', 'ar'));
		later(desk, 71 * HOUR);
		await desk.accounts.usePasswordLink(token, PASSWORD);
		await desk.accounts.signIn({ email: invited.email, password: PASSWORD }, '192.0.2.1');
	});

	test('is no sign-in link, nor the other way round', async () => {
		const desk = await openDesk();
		const ada = await anAccount(desk);
		const reset = tokenIn(desk.accounts.createPasswordLink(ada.id, 'reset', 'en'));
		await expect(desk.accounts.useSignInLink(reset)).rejects.toMatchObject(linkInvalid);
		// the wrong door does not use it up
		expect(desk.accounts.linkOf(reset)?.purpose).toBe('reset');
		const signIn = tokenIn(desk.accounts.createSignInLink());
		await expect(desk.accounts.usePasswordLink(signIn, PASSWORD)).rejects.toMatchObject(
			linkInvalid
		);
	});
});

test('neither link nor password can be read from the database', async () => {
	const desk = await openDesk();
	const ada = await anAccount(desk);
	const token = tokenIn(desk.accounts.createPasswordLink(ada.id, 'reset', 'en'));
	expect(desk.atRest()).not.toContain(token);
	expect(desk.atRest()).not.toContain(PASSWORD);
});
