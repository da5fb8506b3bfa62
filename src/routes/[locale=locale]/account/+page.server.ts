import { redirect } from '@sveltejs/kit';
import { freshUser, setCookies } from '$lib/server/accounts/gate';
import * as input from '$lib/server/accounts/input';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

const done = (locale: string, what: string) => redirect(303, `/${locale}/account?done=${what}`);

export const load: PageServerLoad = page(async (event) => {
	const user = await freshUser(event, 'token.manage');
	const tokens = event.locals.accounts.tokensOf(user.id);
	return { user, tokens, minPassword: input.MIN_PASSWORD };
});

export const actions: Actions = {
	rename: form(input.renameInput, async (event, { name }) => {
		const { accounts, locale } = event.locals;
		accounts.rename((await freshUser(event, 'token.manage')).id, name);
		// once more, so that the cookie which the next page is read from has the new name
		await freshUser(event, 'token.manage');
		done(locale, 'name');
	}),
	password: form(input.changePasswordInput, async (event, typed) => {
		const { accounts, locale } = event.locals;
		const user = await freshUser(event, 'token.manage');
		setCookies(event, await accounts.changePassword(user, typed, event.getClientAddress()));
		done(locale, 'password');
	}),
	everywhere: form(input.buttonInput, async (event) => {
		const { accounts, locale } = event.locals;
		const user = await freshUser(event, 'token.manage');
		setCookies(event, await accounts.signOutEverywhere(user.id, event.request.headers));
		redirect(303, `/${locale}/sign-in`);
	}),
	// No redirect: the answer is the only place where the token can ever be read.
	token: form(input.newTokenInput, async (event, { token_name }) => {
		const user = await freshUser(event, 'token.manage');
		const { id, token } = event.locals.accounts.createToken(user.id, token_name);
		return { made: { id, name: token_name, token } };
	}),
	revoke: form(input.tokenIdInput, async (event, { id }) => {
		const user = await freshUser(event, 'token.manage');
		event.locals.accounts.revokeToken(user.id, id);
		done(event.locals.locale, 'token_revoked');
	})
};
