import type { Locale } from '$lib/domain/text';
import type { Area } from './page-areas';
import type { Catalogue } from './translate';

type Words = Readonly<Record<string, string>>;

const EVERYWHERE: Record<Locale, () => Promise<Partial<Catalogue>>> = {
	ar: async () => (await import('./ar/everywhere')).everywhere,
	en: async () => (await import('./en/everywhere')).everywhere
};

const FILES = import.meta.glob<Record<string, Words>>([
	'./{ar,en}/*.ts',
	'!./*/{catalogue,everywhere}.ts',
	'!./*/{activity,common,errors,layout,meta,scales}.ts',
	// sentences about entries are made on the server
	'!./*/entries.ts'
]);

const loaded = new Map<string, Promise<Words | undefined>>();

/**
 * For pages: a browser loads its own language only, and of that what stands on every page and the
 * areas of this one. The server takes the same, so that a word missing from them is missing for all
 * to see.
 */
export async function loadCatalogue(
	locale: Locale,
	areas: readonly Area[]
): Promise<Partial<Catalogue>> {
	const [everywhere, ...words] = await Promise.all([
		EVERYWHERE[locale](),
		...areas.map((area) => load(locale, area))
	]);
	return { ...everywhere, ...Object.fromEntries(areas.map((area, index) => [area, words[index]])) };
}

function load(locale: Locale, area: Area): Promise<Words | undefined> {
	const path = `./${locale}/${fileOf(area)}.ts`;
	let words = loaded.get(path);
	if (!words) loaded.set(path, (words = read(path, area)));
	return words;
}

async function read(path: string, area: Area): Promise<Words | undefined> {
	return (await FILES[path]?.())?.[area];
}

/** `followUps` stands in `follow-ups.ts`. */
function fileOf(area: Area): string {
	return area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
