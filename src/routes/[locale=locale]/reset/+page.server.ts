import { redirect } from '@sveltejs/kit';
import { setCookies } from '$lib/server/accounts/gate';
import { MIN_PASSWORD, newPasswordInput } from '$lib/server/accounts/input';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

const tokenOf = (url: URL): string => url.searchParams.get('token') ?? '';

export const load: PageServerLoad = page(({ locals, url }) => {
	const link = locals.accounts.linkOf(tokenOf(url));
	const email = link?.owner?.email ?? null;
	return { purpose: link?.purpose ?? null, email, minPassword: MIN_PASSWORD };
});

export const actions: Actions = {
	default: form(newPasswordInput, async (event, input) => {
		const { locals, url } = event;
		const { usePasswordLink } = locals.accounts;
		setCookies(event, await usePasswordLink(tokenOf(url), input.new_password));
		redirect(303, `/${locals.locale}`);
	})
};
