import type { EntryView } from '$lib/domain/entry-view';
import { actorName } from '$lib/i18n/actor-name';
import { entryLine } from '$lib/i18n/entry-line';
import { i18nOf } from '$lib/i18n/i18n-of';
import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { correctionFilters, corrections } from '$lib/server/queries/corrections';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(({ url, locals }) => {
	const i18n = i18nOf(locals.locale);
	const { items, ...found } = corrections(
		locals.ctx,
		pageQuery(correctionFilters, url.searchParams)
	);
	const names = locals.accounts.namesOf(
		items.flatMap(({ actor, wrong }) => (wrong ? [actor, wrong.actor] : [actor]))
	);
	const line = (entry: EntryView | null) => (entry ? entryLine(i18n, entry, names) : null);
	return {
		...found,
		items: items.map(({ actor, wrong, right, ...item }) => ({
			...item,
			by: actorName(i18n, actor, names),
			wrong: line(wrong),
			instead: line(right)
		}))
	};
});
