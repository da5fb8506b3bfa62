import { describe, expect, it } from 'vitest';
import { brokenRules, importsOf } from './rooms';
import { sourcesIn, type Source } from './sources';

const sources = sourcesIn('src', ['.ts', '.js', '.svelte']);
const paths = new Set(sources.map((source) => source.path));

describe('who may import whom', () => {
	it('holds in every file', () => {
		expect(sources.length).toBeGreaterThan(50);
		expect(brokenRules(sources, paths)).toEqual([]);
	});

	it.each<[path: string, text: string]>([
		['src/lib/domain/planted.ts', "import { Db } from '../server/db/open';"],
		['src/lib/domain/planted.ts', "import { readFileSync } from 'node:fs';"],
		['src/lib/domain/planted.ts', "import { t } from '$lib/i18n/translate';"],
		['src/lib/i18n/planted.ts', "import Badge from '$lib/components/ui/badge.svelte';"],
		['src/lib/components/ui/Planted.svelte', "import { SCALES } from '$lib/domain/scales';"],
		['src/lib/components/ui/Planted.svelte', "import Tile from '../claims/Tile.svelte';"],
		['src/lib/components/claims/Planted.svelte', "import Page from '../layout/Page.svelte';"],
		['src/lib/components/claims/Planted.svelte', "import { a } from '$lib/server/queries/a';"],
		['src/lib/server/queries/planted.ts', "import { rate } from '../commands/rating';"],
		['src/lib/server/queries/planted.ts', "import { project } from '../projection/project';"],
		['src/lib/server/commands/planted.ts', "import { eq } from 'drizzle-orm';"],
		['src/lib/server/commands/planted.ts', "import { claim } from '$lib/server/db/schema';"],
		['src/lib/server/commands/planted.ts', "import { project } from '../projection/project';"],
		['src/lib/server/ledger/planted.ts', "import { claim } from '../queries/claim';"],
		['src/lib/server/exchange/planted.ts', "import { error } from '@sveltejs/kit';"],
		['src/lib/server/http/planted.ts', "import { rate } from '../commands/rating';"],
		['src/cli/planted.ts', "import { project } from '$lib/server/projection/project';"],
		['src/routes/a/+page.server.ts', "import { x } from '$lib/server/ledger/sqlite-ledger';"],
		['src/routes/a/+page.server.ts', "import { x } from '$lib/server/db/schema';"],
		['src/routes/a/+page.server.ts', "const x = await import('drizzle-orm');"],
		['src/routes/a/+page.server.ts', "export { load } from '../b/+page.server';"],
		['src/routes/a/+page.server.ts', "import { page } from '$app/stores';"],
		['src/routes/a/+page.server.ts', "import { env } from '$env/dynamic/private';"],
		['src/routes/a/+page.server.ts', 'const app = openApp(config);'],
		['src/lib/server/commands/planted.ts', 'const zone = process.env.TZ;'],
		['src/elsewhere/planted.ts', '']
	])('fails when %s has: %s', (path, text) => {
		const planted: Source = { path, text };
		expect(brokenRules([planted], paths)).toEqual([expect.stringContaining(path)]);
	});

	it('reads every way to import', () => {
		const text = [
			"import a from 'a';",
			"import {\n\tb\n} from 'b';",
			"import type { C } from 'c';",
			"export * from 'd';",
			"import 'e';",
			"const f = await import('f');"
		].join('\n');
		expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect(importsOf("const days = { from: '/from', to: 'it' };")).toEqual([]);
	});
});
