import { actorName } from '$lib/i18n/actor-name';
import { entryLine } from '$lib/i18n/entry-line';
import { i18nOf } from '$lib/i18n/i18n-of';
import { anyFields, form } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { activityFilters, activityPage } from '$lib/server/queries/activity';
import { verification } from '$lib/server/queries/verification';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = page(({ url, locals }) => {
	const i18n = i18nOf(locals.locale);
	const filters = pageQuery(activityFilters, url.searchParams);
	const { entries, rows, people, ...found } = activityPage(locals.ctx, filters);
	const names = locals.accounts.namesOf(people);
	return {
		...found,
		people: people.map((id) => ({ id, name: actorName(i18n, id, names) })),
		entries: entries.map((entry, index) => ({
			...entryLine(i18n, entry, names),
			claim: entry.about.claim,
			row: rows[index]!
		}))
	};
});

export const actions: Actions = {
	default: form(anyFields, async ({ locals }: RequestEvent) => ({
		verified: await verification(locals.ctx)
	}))
};
