import { can } from '$lib/domain/actor';
import { entryLine } from '$lib/i18n/entry-line';
import { i18nOf } from '$lib/i18n/i18n-of';
import { page } from '$lib/server/http/page';
import { sourcePage } from '$lib/server/queries/source-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(({ params, locals }) => {
	const { history, ...found } = sourcePage(locals.ctx, params.key);
	const names = locals.accounts.namesOf(history.map((entry) => entry.actor));
	return {
		...found,
		history: history.map((entry) => entryLine(i18nOf(locals.locale), entry, names)),
		mayEdit: can(locals.ctx.actor, 'source.edit')
	};
});
