import { page } from '$lib/server/http/page';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(async ({ locals }) => ({
	locale: locals.locale,
	theme: locals.theme,
	user: locals.user,
	head: await locals.ctx.ledger.head(),
	today: locals.ctx.today()
}));
