import type { Locale } from '$lib/domain/text';
import { INTL_TAGS } from '$lib/i18n/locale';

const names = new Map<Locale, Intl.DisplayNames>();

/** "French" for `fr`, in the reader's language; the tag itself where it has no name. */
export function languageName(locale: Locale, tag: string): string {
	let display = names.get(locale);
	if (!display) {
		display = new Intl.DisplayNames(INTL_TAGS[locale], { type: 'language' });
		names.set(locale, display);
	}
	return display.of(tag) ?? tag;
}
