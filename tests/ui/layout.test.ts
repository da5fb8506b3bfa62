import { expect, it } from 'vitest';
import { knownStatus } from '$lib/components/layout/error-status';
import { sectionOf } from '$lib/components/layout/sections';
import { themeOf } from '$lib/components/layout/theme';

it.each([
	['/[locale=locale]', 'dashboard'],
	['/[locale=locale]/claims', 'claims'],
	['/[locale=locale]/statements/[slug]', 'statements'],
	['/[locale=locale]/statements/[slug]/[number]', 'claims'],
	['/[locale=locale]/statements/[slug]/[number]/rate', 'claims'],
	['/[locale=locale]/follow-ups', 'followUps'],
	['/[locale=locale]/methodology', undefined],
	[null, undefined]
])('%s belongs to %s', (route, section) => {
	expect(sectionOf(route)).toBe(section);
});

it('has a page for every refusal', () => {
	expect([400, 403, 404, 409, 418, 500, 503].map(knownStatus)).toEqual([
		400, 403, 404, 409, 404, 500, 500
	]);
});

it('takes a theme only if it is one', () => {
	expect(['light', 'dark', '"><script>', undefined].map(themeOf)).toEqual([
		'light',
		'dark',
		null,
		null
	]);
});
