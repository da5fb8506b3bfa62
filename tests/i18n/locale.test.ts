import { describe, expect, it } from 'vitest';
import { directionOf, localPath, negotiateLocale, twinPath } from '$lib/i18n/locale';

describe('the language of a first visit', () => {
	it.each([
		['ar', 'en', 'ar'],
		['xx', 'ar-IQ,ar;q=0.9', 'ar'],
		[undefined, 'fr-FR,fr;q=0.9,en;q=0.5,ar;q=0.7', 'ar'],
		[undefined, 'ar;q=0, en;q=0.1', 'en'],
		[undefined, 'de', 'en'],
		[undefined, ';;q=,,', 'en'],
		[undefined, null, 'en']
	])('cookie %s, header %s: %s', (cookie, header, locale) => {
		expect(negotiateLocale(cookie, header)).toBe(locale);
	});
});

it('finds the twin of a page', () => {
	expect(twinPath('ar', '/en/claims')).toBe('/ar/claims');
	expect(twinPath('en', '/ar')).toBe('/en');
	expect(localPath('ar', '/')).toBe('/ar');
	expect(localPath('en', '/claims?q=a')).toBe('/en/claims?q=a');
});

it('knows the direction of regional tags too', () => {
	expect(['ar', 'ar-IQ', 'fa', 'en-GB', 'zh-Hant'].map(directionOf)).toEqual([
		'rtl',
		'rtl',
		'rtl',
		'ltr',
		'ltr'
	]);
});
