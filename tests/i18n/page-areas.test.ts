import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '$lib/i18n/en/catalogue';
import { loadCatalogue } from '$lib/i18n/load-catalogue';
import { areasOf, EVERYWHERE, SIGNED_IN, type Area } from '$lib/i18n/page-areas';

const ROUTES = 'src/routes';
const COMPONENTS = 'src/lib/components';
const AREAS = Object.keys(en) as Area[];
const KEY = new RegExp(`['"\`](${AREAS.join('|')})\\.[a-zA-Z$]`, 'g');

function fileOf(importer: string, specifier: string): string | undefined {
	const path = specifier.startsWith('$lib/')
		? `src/lib/${specifier.slice(5)}`
		: posix.join(posix.dirname(importer), specifier);
	if (!path.startsWith(COMPONENTS)) return undefined;
	return [path, `${path}.ts`].find((file) => existsSync(file) && /\.(svelte|ts)$/.test(file));
}

/** The areas whose keys stand in a component or in anything that it is made of. */
function saidBy(file: string, seen = new Set<string>()): Set<Area> {
	const said = new Set<Area>();
	if (seen.has(file)) return said;
	seen.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [, area] of text.matchAll(KEY)) said.add(area as Area);
	if (/\bissue\b[^;]*= useI18n\(\)/.test(text)) said.add('issues');
	for (const [, specifier] of text.matchAll(/\bfrom\s+['"]([^'"]+)['"]/g)) {
		const imported = fileOf(file, specifier ?? '');
		if (imported) for (const area of saidBy(imported, seen)) said.add(area);
	}
	return said;
}

const pages = globSync('**/+{page,layout,error}.svelte', { cwd: `${ROUTES}/[locale=locale]` });

describe('every page loads the words that it says', () => {
	it.each(pages)('%s', (page) => {
		const folder = posix.dirname(page);
		const isLayout = !page.endsWith('+page.svelte');
		const id = `/[locale=locale]${folder === '.' ? '' : `/${folder}`}`;
		// a layout or an error page stands around every page, and around none
		const own = areasOf(isLayout && folder === '.' ? null : id, false);
		const said = [...saidBy(`${ROUTES}/[locale=locale]/${page}`)];
		const loaded = new Set([...EVERYWHERE, ...own, ...SIGNED_IN]);
		const missing = said.filter((area) => !loaded.has(area));
		expect(missing, 'add them in src/lib/i18n/page-areas.ts').toEqual([]);
	});
});

it('forms bring their words for whoever is signed in', () => {
	const claim = '/[locale=locale]/statements/[slug]/[number]';
	expect(areasOf(claim, true)).toEqual(expect.arrayContaining(['claims', ...SIGNED_IN]));
	expect(areasOf(claim, false)).not.toContain('editing');
	expect(areasOf('/[locale=locale]/sign-in', false)).toContain('accounts');
	expect(areasOf(null, false)).not.toContain('dashboard');
});

it('loads the areas that it is asked for, and no others', async () => {
	const catalogue = await loadCatalogue('ar', ['followUps']);
	expect(Object.keys(catalogue).sort()).toEqual([...EVERYWHERE, 'followUps'].sort());
	expect(catalogue.followUps).toHaveProperty('overdue');
});
