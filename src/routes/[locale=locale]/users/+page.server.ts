import { redirect } from '@sveltejs/kit';
import { freshUser } from '$lib/server/accounts/gate';
import * as input from '$lib/server/accounts/input';
import type { SignInLink } from '$lib/server/accounts/sign-in-links';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

const done = (locale: string, what: string) => redirect(303, `/${locale}/users?done=${what}`);

/** No redirect after this: the answer is the only place where the link can ever be read. */
const shownOnce = ({ url }: { url: URL }, name: string, link: SignInLink) => ({
	link: { name, url: url.origin + link.path, expiresAt: link.expiresAt }
});

export const load: PageServerLoad = page(async (event) => {
	const { id } = await freshUser(event, 'account.manage');
	return { users: event.locals.accounts.allUsers(), ownId: id };
});

export const actions: Actions = {
	invite: form(input.invitationInput, async (event, wanted) => {
		const { accounts, locale } = event.locals;
		await freshUser(event, 'account.manage');
		const { id, name } = await accounts.createUser(wanted);
		return shownOnce(event, name, accounts.createPasswordLink(id, 'invitation', locale));
	}),
	reset: form(input.accountIdInput, async (event, { id }) => {
		const { accounts, locale } = event.locals;
		await freshUser(event, 'account.manage');
		const { name } = accounts.userById(id);
		return shownOnce(event, name, accounts.createPasswordLink(id, 'reset', locale));
	}),
	role: form(input.roleInput, async (event, { id, role }) => {
		await freshUser(event, 'account.manage');
		event.locals.accounts.setRole(id, role);
		done(event.locals.locale, 'role');
	}),
	disable: form(input.accountIdInput, async (event, { id }) => {
		await freshUser(event, 'account.manage');
		event.locals.accounts.setDisabled(id, true);
		done(event.locals.locale, 'disabled');
	}),
	enable: form(input.accountIdInput, async (event, { id }) => {
		await freshUser(event, 'account.manage');
		event.locals.accounts.setDisabled(id, false);
		done(event.locals.locale, 'enabled');
	})
};
