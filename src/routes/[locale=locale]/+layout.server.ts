import { entrySentence } from '$lib/i18n/entry-sentence';
import { i18nOf } from '$lib/i18n/i18n-of';
import { page } from '$lib/server/http/page';
import { recordedEntries } from '$lib/server/queries/recorded';
import type { LayoutServerLoadEvent } from './$types';

const read = ({ locals, url }: LayoutServerLoadEvent) => ({
	locale: locals.locale,
	theme: locals.theme,
	user: locals.user,
	head: locals.ctx.ledger.head(),
	/** The day that the page is about. */
	today: locals.ctx.today(),
	moment: locals.moment && { ...locals.moment, today: locals.today },
	timeZone: locals.timeZone,
	recorded: recordedEntries(locals.ctx, url.searchParams.get('recorded')).map((entry) => ({
		seq: entry.seq,
		sentence: entrySentence(i18nOf(locals.locale), entry)
	}))
});

export const load = page(read, { isLayout: true });
