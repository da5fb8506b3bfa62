import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import record from '../../records/carter-le-drian-paris-2016.json';
import { issuesOf } from '../../src/lib/domain/text.ts';
import {
	displayAddress,
	normaliseWebAddress,
	parseWebAddress,
	webAddressText
} from '../../src/lib/domain/web-address.ts';

const codes = (input: unknown) => issuesOf(webAddressText, input).map((issue) => issue.code);

describe('an address at the door', () => {
	test.each([
		'https://example.org',
		'http://example.org:8080/a?b#c',
		'HTTPS://EXAMPLE.ORG/Ärger',
		'https://ar.wikipedia.org/wiki/داعش',
		'https://example.org/a\u200Cb',
		'https://[2001:db8::1]/x',
		'https://example.org/@someone/1',
		'https://example.org/?mail=a@b.c'
	])('%s is welcome', (address) => {
		expect(codes(address)).toEqual([]);
	});

	test.each([
		['', 'required'],
		['   ', 'required'],
		[undefined, 'required'],
		[7, 'wrong_type'],
		['example.org/page', 'not_a_web_address'],
		['//example.org', 'not_a_web_address'],
		['https://', 'not_a_web_address'],
		['https://./', 'not_a_web_address'],
		['https://exa mple.org', 'not_a_web_address'],
		['https://example.org:99999/', 'not_a_web_address'],
		['ftp://example.org', 'web_address_scheme'],
		['javascript:alert(1)', 'web_address_scheme'],
		['data:text/html,x', 'web_address_scheme'],
		['file:///etc/passwd', 'web_address_scheme'],
		['https://me:secret@example.org', 'web_address_credentials'],
		['https://me@example.org', 'web_address_credentials'],
		['https://:@example.org', 'web_address_credentials'],
		['https:\\\\@example.org', 'web_address_credentials'],
		['java\tscript:alert(1)', 'control_characters'],
		['https://example.org/a\nb', 'control_characters'],
		['https://example.org/\r\n', 'control_characters'],
		['https://exam\u0000ple.org', 'control_characters'],
		['https://example.org/\u0085', 'control_characters'],
		['https://example.org/\u202Egpj.exe', 'bidi_override'],
		['https://example.org/\u2066x\u2069', 'bidi_override'],
		['https://example.org/\uD800', 'invalid_unicode']
	])('%j is refused: %s', (address, code) => {
		expect(codes(address)).toEqual([code]);
	});

	test('2048 characters are enough', () => {
		expect(codes('https://a.org/'.padEnd(2048, 'x'))).toEqual([]);
		expect(issuesOf(webAddressText, 'https://a.org/'.padEnd(2049, 'x'), '/url')).toEqual([
			{ pointer: '/url', code: 'too_long', params: { limit: 2048 } }
		]);
	});

	test('blanks around it go, the rest stays as typed', () => {
		expect(parseWebAddress('  HTTP://Example.org:80/A?utm_source=x#top ')).toEqual({
			typed: 'HTTP://Example.org:80/A?utm_source=x#top',
			href: 'http://example.org/A?utm_source=x#top',
			normalised: 'http://example.org/A',
			host: 'example.org'
		});
	});

	test('a refusal names its place', () => {
		expect(() => parseWebAddress('ftp://x.org', '/url')).toThrow('/url: web_address_scheme');
	});

	test('every source of the first record is welcome, and no two are one page', () => {
		const addresses = record.sources.map((source) => source.url);
		expect(addresses).toHaveLength(135);
		const normalised = addresses.map((address) => parseWebAddress(address).normalised);
		expect(new Set(normalised).size).toBe(135);
		expect(codes(record.statement.source.url)).toEqual([]);
	});
});

describe('the same page under one address', () => {
	test.each([
		['https://a.org/x#part', 'https://a.org/x'],
		['https://a.org/x#', 'https://a.org/x'],
		['https://a.org/x#:~:text=y', 'https://a.org/x'],
		['https://a.org/#!/x', 'https://a.org/#!/x'],
		['https://a.org/#/x', 'https://a.org/#/x'],
		['https://a.org/?utm_source=a&utm_medium=b', 'https://a.org/'],
		['https://a.org/?fbclid=1&id=2&gclid=3', 'https://a.org/?id=2'],
		['https://a.org/?b=%7e+x&utm_id&a=%2F&&c', 'https://a.org/?b=%7e+x&a=%2F&&c'],
		['https://a.org/?p=utm_source', 'https://a.org/?p=utm_source'],
		['https://a.org/?myfbclid=1', 'https://a.org/?myfbclid=1'],
		['https://a.org/?', 'https://a.org/?'],
		['https://a.org/??a&utm_source=b', 'https://a.org/??a'],
		['https://a.org', 'https://a.org/'],
		['https://a.org/x/', 'https://a.org/x/'],
		['https://www.a.org/X/../Y', 'https://www.a.org/Y'],
		['http://A.org:80/', 'http://a.org/'],
		['https://a.org/سلام', 'https://a.org/%D8%B3%D9%84%D8%A7%D9%85']
	])('%s → %s', (typed, normalised) => {
		expect(normaliseWebAddress(typed)).toBe(normalised);
	});

	test('http and https, with and without www., stay apart', () => {
		const pages = ['http://a.org/', 'https://a.org/', 'https://www.a.org/', 'https://a.org/?x'];
		expect(new Set(pages.map(normaliseWebAddress)).size).toBe(pages.length);
	});

	test('normalising twice changes nothing', () => {
		const parameter = fc.oneof(
			fc.constantFrom('utm_source=x', 'fbclid=1', 'gclid', 'utm_', '', 'a=1'),
			fc.string({ unit: 'grapheme', maxLength: 6 })
		);
		const address = fc
			.tuple(
				fc.webUrl({ withFragments: true, withQueryParameters: true }),
				fc.array(parameter, { maxLength: 4 }),
				fc.constantFrom('', '#', '#top', '#!/x', '#/x')
			)
			.map(([url, parameters, hash]) => `${url.split('#')[0]}?${parameters.join('&')}${hash}`);
		fc.assert(
			fc.property(address, (typed) => {
				const once = normaliseWebAddress(typed);
				expect(normaliseWebAddress(once)).toBe(once);
				const names = new URL(once).search.slice(1).split('&');
				expect(names.filter((name) => /^(utm_|(fbclid|gclid)(=|$))/.test(name))).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('an address for reading', () => {
	test.each([
		['https://www.example.org/', 'example.org'],
		['https://example.org/a/', 'example.org/a/'],
		['https://example.org/%D8%B3%D9%84%D8%A7%D9%85?q=%26', 'example.org/سلام?q=%26'],
		['https://example.org/%E2%80%AEx', 'example.org/%E2%80%AEx'],
		['https://example.org/%C2%A0%D8', 'example.org/%C2%A0%D8'],
		[
			'http://www.defense.gov/News/News-Tr...y-carter-and',
			'defense.gov/News/News-Tr...y-carter-and'
		]
	])('%s → %s', (address, shown) => {
		expect(displayAddress(address)).toBe(shown);
	});
});
