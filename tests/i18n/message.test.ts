import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { formatMessage } from '$lib/i18n/message';

it.each([
	['plain', {}],
	["an apostrophe: it's", {}],
	["two of them: it''s", {}],
	["quoted '{braces}' stay", {}],
	['{name} and {name}', { name: 'Baghuz' }],
	['{n, plural, =0 {none} one {# claim} other {# claims of {total}}}', { n: 0, total: 8 }],
	['{n, plural, =0 {none} one {# claim} other {# claims of {total}}}', { n: 1, total: 8 }],
	['{n, plural, =0 {none} one {# claim} other {# claims of {total}}}', { n: 12345, total: 8 }],
	['{who, select, speaker {they said} other {we say}} # 1', { who: 'speaker' }],
	['{who, select, speaker {they said} other {we say}}', { who: 'nobody' }],
	['{a, plural, one {{b, plural, one {#} other {# bs}}} other {# as}}', { a: 1, b: 3 }]
])('%s agrees with intl-messageformat', (message, params: Record<string, string | number>) => {
	const standard = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
	expect(formatMessage(message, 'en', params)).toBe(standard.format(params));
});

it('leaves an argument that was not given visible', () => {
	expect(formatMessage('{day} is missing', 'en')).toBe('{day} is missing');
});

it.each(['{n, plural, one {a', '{', '{n, number}', '{n plural}'])('refuses %s', (message) => {
	expect(() => formatMessage(message, 'en')).toThrow(SyntaxError);
});
