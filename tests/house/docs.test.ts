import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands';
import { ENTRY_TYPES } from '../../src/lib/domain/entry';

const headings = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^## (.+)$/gm)].map((match) => match[1]);

test('every command has its heading, written as it is called, and no other has one', () => {
	const calls = commands.map(({ name, usage }) => `${name} ${usage}`.trim());
	expect(headings('docs/command-line.md').sort()).toEqual(calls.sort());
});

test('every setting has its heading, and no other has one', () => {
	const config = readFileSync('src/lib/server/config.ts', 'utf8');
	const read = [...config.matchAll(/\b(?:set|path)\('([A-Z_]+)'/g)].map((match) => match[1]!);
	// set by the program itself
	const settings = read.filter((name) => name !== 'PROGRAM_DIR');
	expect(settings.length).toBeGreaterThan(6);
	expect(headings('docs/settings.md').sort()).toEqual([...settings, 'CHROMIUM_PATH'].sort());
});

test('every entry type stands in the specification of the ledger, and no other', () => {
	const text = readFileSync('docs/ledger.md', 'utf8');
	const rows = [...text.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|/gm)].map((match) => match[1]);
	expect(rows).toEqual(ENTRY_TYPES);
});
