import type { Locale } from '$lib/domain/text';
import { ar } from './ar/catalogue';
import { en } from './en/catalogue';
import { createI18n, type I18n } from './i18n';

const BOTH: Record<Locale, I18n> = {
	ar: createI18n('ar', () => ar),
	en: createI18n('en', () => en)
};

/** For the server (feeds, exports, problem documents): carries both catalogues, so never for pages. */
export function i18nOf(locale: Locale): I18n {
	return BOTH[locale];
}
