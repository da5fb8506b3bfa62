import type { Locale } from '$lib/domain/text';
import type { Catalogue } from './translate';

/** For pages: a browser loads the catalogue of its own language only. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
	return locale === 'ar'
		? (await import('./ar/catalogue')).ar
		: (await import('./en/catalogue')).en;
}
