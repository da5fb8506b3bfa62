import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ATTRIBUTION_VERDICTS } from '$lib/domain/attribution';
import { CRITERION_VERDICTS } from '$lib/domain/criterion';
import { STANCES } from '$lib/domain/evidence';
import { BEARINGS, OUTCOMES } from '$lib/domain/follow-up';
import { glyphOf, SCALE_IDS, STATUS_CODES, statusesOf } from '$lib/domain/scales';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const drawn = [...read('src/lib/components/ui/glyphs.svg').matchAll(/<symbol id="g-([^"]+)"/g)].map(
	([, name]) => name
);

it('has a mark for every code of the domain, each drawn once', () => {
	const codes = [
		...SCALE_IDS.flatMap((scale) => statusesOf(scale).map((status) => glyphOf(scale, status))),
		...ATTRIBUTION_VERDICTS,
		...CRITERION_VERDICTS,
		...OUTCOMES,
		...BEARINGS,
		...STANCES
	];
	expect(codes.filter((code) => !drawn.includes(code))).toEqual([]);
	expect(new Set(drawn).size).toBe(drawn.length);
});

it('has an ink and a fill for every status', () => {
	const tokens = read('src/styles/tokens.css');
	const marks = read('src/styles/marks.css');
	const missing = STATUS_CODES.flatMap((status) => [
		...[`--color-${status}:`, `--color-${status}-fill:`].filter((token) => !tokens.includes(token)),
		...[`.s-${status} {`, `.f-${status} {`].filter((rule) => !marks.includes(rule))
	]);
	expect(missing).toEqual([]);
});
