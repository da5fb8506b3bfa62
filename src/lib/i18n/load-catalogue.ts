import type { Locale } from '$lib/domain/text';
import type { Catalogue } from './translate';

/** Beyond what every page may say: the words of forms, and the long texts of one page. */
export type Part = 'writing' | 'methodology';

const LOADERS = {
	ar: {
		reading: async () => (await import('./ar/reading')).reading,
		writing: async () => (await import('./ar/writing')).writing,
		methodology: async () => ({ methodology: (await import('./ar/methodology')).methodology })
	},
	en: {
		reading: async () => (await import('./en/reading')).reading,
		writing: async () => (await import('./en/writing')).writing,
		methodology: async () => ({ methodology: (await import('./en/methodology')).methodology })
	}
} satisfies Record<Locale, Record<Part | 'reading', () => Promise<Partial<Catalogue>>>>;

const made = new Map<string, Promise<Partial<Catalogue>>>();

/**
 * For pages: a browser loads its own language only, and of that what its pages need. The server
 * takes the same parts, so that a word missing from them is missing for all to see.
 */
export function loadCatalogue(locale: Locale, parts: readonly Part[]): Promise<Partial<Catalogue>> {
	const key = [locale, ...parts].join(' ');
	let catalogue = made.get(key);
	if (!catalogue) made.set(key, (catalogue = load(locale, parts)));
	return catalogue;
}

async function load(locale: Locale, parts: readonly Part[]): Promise<Partial<Catalogue>> {
	const names = ['reading', ...parts] as const;
	const loaded = await Promise.all(names.map((name) => LOADERS[locale][name]()));
	return Object.assign({}, ...loaded) as Partial<Catalogue>;
}

const FORMS = /^\/\[locale=locale\]\/(?:sign-in|welcome|reset)\b/;

/** What a page needs beyond what every page may say. `routeId` is Kit's. */
export function partsOf(routeId: string | null, isSignedIn: boolean): Part[] {
	const parts: Part[] = [];
	if (isSignedIn || FORMS.test(routeId ?? '')) parts.push('writing');
	if (routeId === '/[locale=locale]/methodology') parts.push('methodology');
	return parts;
}
