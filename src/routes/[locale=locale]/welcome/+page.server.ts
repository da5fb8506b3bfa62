import { redirect } from '@sveltejs/kit';
import { setCookies } from '$lib/server/accounts/gate';
import { buttonInput, firstRunInput, MIN_PASSWORD } from '$lib/server/accounts/input';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

const tokenOf = (url: URL): string => url.searchParams.get('token') ?? '';

export const load: PageServerLoad = page(({ locals, url }) => {
	const token = tokenOf(url);
	const link = locals.accounts.linkOf(token);
	const owner = link?.owner && { name: link.owner.name, email: link.owner.email };
	return { token, purpose: link?.purpose ?? null, owner, minPassword: MIN_PASSWORD };
});

export const actions: Actions = {
	begin: form(firstRunInput, async (event, input) => {
		const { locals, url } = event;
		setCookies(event, await locals.accounts.useFirstRunLink(tokenOf(url), input));
		redirect(303, `/${locals.locale}`);
	}),
	enter: form(buttonInput, async (event) => {
		const { locals, url } = event;
		setCookies(event, await locals.accounts.useSignInLink(tokenOf(url)));
		redirect(303, `/${locals.locale}`);
	})
};
