import type { Locale } from '$lib/domain/text';

/** What the first screen of each language is set in; preloading all nineteen files would cost 700 kB. */
const FIRST: Record<Locale, RegExp> = {
	en: /ibm-plex-sans-latin-(?:400|600)-normal/,
	ar: /ibm-plex-sans-arabic-arabic-(?:400|600)-normal/
};

export function isFirstFont(locale: Locale, path: string): boolean {
	return FIRST[locale].test(path);
}
