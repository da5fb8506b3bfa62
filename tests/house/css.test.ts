import { describe, expect, it } from 'vitest';
import { sourcesIn, type Source } from './sources';

/** Left and right in CSS, in Tailwind's classes and in style attributes: Arabic would be mirrored. */
const PHYSICAL: readonly RegExp[] = [
	/\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
	/(?:^|[\s{;"'])(?:left|right)\s*:/m,
	/\b(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
	/\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
	/(?:^|[\s"'`:!])-?(?:m|p|scroll-m|scroll-p)[lr]-(?:\d|px|auto|\[)/m,
	/(?:^|[\s"'`:!])-?(?:left|right)-(?:\d|px|auto|full|\[)/m,
	/(?:^|[\s"'`:!])(?:text|float|clear)-(?:left|right)(?=[\s"'`]|$)/m,
	/(?:^|[\s"'`:!])(?:border-[lr]|rounded-(?:[lr]|t[lr]|b[lr]))(?=[\s"'`-]|$)/m
];

/** What is about the screen, not about the text, and has no logical name. */
function withoutExceptions(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')
		.replace(/^\s*(?:\/\/|\*).*$/gm, '')
		.replace(/\bsafe-area-inset-(?:left|right)\b/g, '');
}

function physicalRules(sources: readonly Source[]): string[] {
	return sources.flatMap(({ path, text }) => {
		const found = PHYSICAL.map((rule) => rule.exec(withoutExceptions(text))?.[0].trim());
		return found.filter((match) => match !== undefined).map((match) => `${path}: ${match}`);
	});
}

describe('logical CSS only', () => {
	it('holds in every style and component', () => {
		const sources = [...sourcesIn('src', ['.css', '.svelte', '.html'])];
		expect(sources.length).toBeGreaterThan(3);
		expect(physicalRules(sources)).toEqual([]);
	});

	it.each([
		'.a { margin-left: 1rem; }',
		'.a { padding-right: 1rem }',
		'.a { left: 0; }',
		'.a {\n\tright: 0;\n}',
		'.a { text-align: left; }',
		'.a { border-top-left-radius: 2px; }',
		'<p class="ml-4">',
		'<p class="mt-2 md:pr-px">',
		'<p class="-mr-2">',
		'<p class="text-left">',
		'<p class="absolute right-0">',
		'<p class="rounded-l border-r">',
		'<p style="left: 3px">'
	])('fails on %s', (text) => {
		expect(physicalRules([{ path: 'planted', text }])).not.toEqual([]);
	});

	it.each([
		'.a { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start; }',
		'<p class="ms-4 pe-2 text-start end-0 rounded-s border-e">',
		'.a { padding-inline: env(safe-area-inset-left); }',
		'/* never left: or right: */'
	])('lets %s be', (text) => {
		expect(physicalRules([{ path: 'planted', text }])).toEqual([]);
	});
});
