// The type alone: the value would bring the schemas of every text into every page.
import type { Locale } from '$lib/domain/text';

export type Direction = 'ltr' | 'rtl';

export const LOCALE_COOKIE = 'locale';
export const DEFAULT_LOCALE: Locale = 'en';

/** BCP 47, for Intl: day before month in English, the Levantine months and Western digits in Arabic. */
export const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', ar: 'ar-IQ-u-ca-gregory-nu-latn' };

/** How each language calls itself. */
export const OWN_NAMES: Record<Locale, string> = { en: 'English', ar: 'العربية' };

export function isLocale(text: unknown): text is Locale {
	return typeof text === 'string' && Object.hasOwn(INTL_TAGS, text);
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ku', 'ps', 'ur']);

/** Of any language tag: quotes may be in Persian or Hebrew. */
export function directionOf(languageTag: string): Direction {
	return RIGHT_TO_LEFT.has(languageTag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export function otherLocale(locale: Locale): Locale {
	return locale === 'en' ? 'ar' : 'en';
}

/** The cookie, then what the browser asks for (RFC 9110, quality values), then English. */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
	if (isLocale(cookie)) return cookie;
	const wishes = (acceptLanguage ?? '')
		.split(',')
		.map((wish) => {
			const [tag = '', ...rest] = wish
				.trim()
				.toLowerCase()
				.split(/\s*;\s*/);
			const weight = rest.find((param) => param.startsWith('q='));
			return { language: tag.split('-')[0], quality: weight ? Number(weight.slice(2)) : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	return wishes.map(({ language }) => language).find(isLocale) ?? DEFAULT_LOCALE;
}

/** `/claims` in English is `/en/claims`; `/` is `/en`. */
export function localPath(locale: Locale, path: string): string {
	// the dashboard's address has no slash at its end, whatever follows
	return `/${locale}${path.replace(/^\/(?=$|[?#])/, '')}`;
}

/** The same page in the other language: `/ar/claims` for `/en/claims`. */
export function twinPath(locale: Locale, pathname: string): string {
	return pathname.replace(/^\/[^/]*/, `/${locale}`);
}
