import { redirect } from '@sveltejs/kit';
import { setCookies } from '$lib/server/accounts/gate';
import { signInInput } from '$lib/server/accounts/input';
import { nextPage } from '$lib/server/accounts/next-page';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page((event) => {
	const { locals, url } = event;
	if (locals.user) redirect(303, nextPage(url, `/${locals.locale}`));
	return { hasAccounts: locals.accounts.hasAccounts() };
});

export const actions: Actions = {
	default: form(signInInput, async (event, input) => {
		const { locals, url } = event;
		setCookies(event, await locals.accounts.signIn(input, event.getClientAddress()));
		redirect(303, nextPage(url, `/${locals.locale}`));
	})
};
