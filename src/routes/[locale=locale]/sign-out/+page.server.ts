import { redirect } from '@sveltejs/kit';
import { setCookies } from '$lib/server/accounts/gate';
import { buttonInput } from '$lib/server/accounts/input';
import { form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { Actions, PageServerLoad } from './$types';

// An address that somebody opens, or a preview fetches, signs nobody out: only the button does.
export const load: PageServerLoad = page(({ locals }) => redirect(303, `/${locals.locale}`));

export const actions: Actions = {
	default: form(buttonInput, async (event) => {
		setCookies(event, await event.locals.accounts.signOut(event.request.headers));
		redirect(303, `/${event.locals.locale}`);
	})
};
