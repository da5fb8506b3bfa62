import { entrySentence } from '$lib/i18n/entry-sentence';
import { i18nOf } from '$lib/i18n/i18n-of';
import { page } from '$lib/server/http/page';
import { recordedEntries } from '$lib/server/queries/recorded';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = page(({ locals, url }) => ({
	locale: locals.locale,
	theme: locals.theme,
	user: locals.user,
	head: locals.ctx.ledger.head(),
	today: locals.ctx.today(),
	recorded: recordedEntries(locals.ctx, url.searchParams.get('recorded')).map((entry) => ({
		seq: entry.seq,
		sentence: entrySentence(i18nOf(locals.locale), entry)
	}))
}));
