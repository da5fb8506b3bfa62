import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors.ts';
import {
	bilingual,
	issuesOf,
	languageTag,
	lineText,
	parse,
	proseText,
	verbatimText
} from '../../src/lib/domain/text.ts';

const line = lineText(20);
const prose = proseText(20);
const verbatim = verbatimText(20);
const codes = (schema: v.GenericSchema, input: unknown) =>
	issuesOf(schema, input).map((issue) => issue.code);
const places = (schema: v.GenericSchema, input: unknown, at = '') =>
	issuesOf(schema, input, at).map((issue) => `${issue.pointer} ${issue.code}`);

describe('a line, our prose, their words', () => {
	test.each([
		['nothing', '', ['required', 'required', 'required']],
		['blanks', ' \u00A0 ', ['required', 'required', 'required']],
		['invisible marks alone', '\u200F\u200B', ['required', 'required', 'required']],
		['a number', 7, ['wrong_type', 'wrong_type', 'wrong_type']],
		['null', null, ['required', 'required', 'required']],
		['too much', 'x'.repeat(21), ['too_long', 'too_long', 'too_long']],
		['NUL', 'a\u0000b', ['control_characters', 'control_characters', 'control_characters']],
		['escape', 'a\u001Bb', ['control_characters', 'control_characters', 'control_characters']],
		[
			'a C1 control',
			'a\u0085b',
			['control_characters', 'control_characters', 'control_characters']
		],
		[
			'half a surrogate pair',
			'a\uD83Db',
			['invalid_unicode', 'invalid_unicode', 'invalid_unicode']
		],
		['a line break', 'a\nb', ['control_characters', undefined, undefined]],
		['a tab', 'a\tb', ['control_characters', undefined, undefined]],
		['an override', 'a\u202Eb', ['bidi_override', 'bidi_override', undefined]],
		['an isolate', '\u2067a\u2069', ['bidi_override', 'bidi_override', undefined]],
		['ZWNJ and ZWJ', 'می\u200Cخواهم\u200D', [undefined, undefined, undefined]],
		['LRM, RLM and ALM', '\u200E(a)\u200F\u061C', [undefined, undefined, undefined]],
		['twenty letters', 'ا'.repeat(20), [undefined, undefined, undefined]]
	])('%s', (_, input, expected) => {
		const found = [line, prose, verbatim].map((schema) => codes(schema, input));
		expect(found).toEqual(expected.map((code) => (code === undefined ? [] : [code])));
	});

	test('blanks around our texts go, around theirs they stay', () => {
		expect(parse(line, ' title\n')).toBe('title');
		expect(parse(prose, '\n why \n')).toBe('why');
		expect(parse(verbatim, '\n quote ')).toBe('\n quote ');
	});

	test('their words are kept to the letter', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), (text) => {
				const result = v.safeParse(verbatimText(1000), text);
				if (result.success) expect(result.output).toBe(text);
			})
		);
	});

	test('a limit is told with the refusal', () => {
		expect(issuesOf(line, 'x'.repeat(21), '/title')).toEqual([
			{ pointer: '/title', code: 'too_long', params: { limit: 20 } }
		]);
	});
});

describe('a text in two languages', () => {
	const title = bilingual(line);

	test('needs one of them', () => {
		expect(codes(title, {})).toEqual(['language_required']);
		expect(codes(title, { ar: 'س' })).toEqual([]);
		expect(codes(title, { en: 'x' })).toEqual([]);
		expect(codes(title, undefined)).toEqual(['required']);
		expect(codes(title, 'x')).toEqual(['wrong_type']);
	});

	test('has no third, and each is checked by itself', () => {
		expect(places(title, { fr: 'x', en: 'y' })).toEqual(['/fr unknown_field']);
		expect(places(title, { ar: '', en: 'a\u202Eb' }, '/title')).toEqual([
			'/title/ar required',
			'/title/en bidi_override'
		]);
	});
});

describe('every problem at once, each with its place', () => {
	const schema = v.strictObject({
		name: line,
		kind: v.picklist(['a', 'b']),
		counts: v.optional(v.boolean()),
		items: v.pipe(v.array(v.strictObject({ on: line })), v.maxLength(2, 'too_many')),
		choice: v.optional(
			v.variant('type', [
				v.strictObject({ type: v.literal('one') }),
				v.strictObject({ type: v.literal('two'), more: line })
			])
		),
		either: v.optional(v.nullable(v.union([v.string(), v.number()])))
	});
	const whole = { name: 'x', kind: 'a', items: [] };

	test.each([
		['all is well', whole, []],
		['no body', undefined, [' required']],
		['a list for a body', [], ['/name required', '/kind required', '/items required']],
		['a text for a body', 'x', [' wrong_type']],
		['a choice that is none', { ...whole, kind: 'c' }, ['/kind not_allowed']],
		['a choice not made', { ...whole, kind: '' }, ['/kind required']],
		['a wrong type', { ...whole, counts: 'yes' }, ['/counts wrong_type']],
		['inside a list', { ...whole, items: [{ on: 'x' }, {}] }, ['/items/1/on required']],
		['unknown inside', { ...whole, items: [{ on: 'x', off: 1 }] }, ['/items/0/off unknown_field']],
		['too many', { ...whole, items: Array(3).fill({ on: 'x' }) }, ['/items too_many']],
		['an unknown variant', { ...whole, choice: { type: 'six' } }, ['/choice/type not_allowed']],
		['a variant not named', { ...whole, choice: {} }, ['/choice/type required']],
		['part of a variant', { ...whole, choice: { type: 'two' } }, ['/choice/more required']],
		['neither', { ...whole, either: true }, ['/either wrong_type']],
		['a key to be escaped', { ...whole, 'a/b~c': 1 }, ['/a~1b~0c unknown_field']],
		[
			'a prototype',
			JSON.parse('{"name":"x","kind":"a","items":[],"__proto__":{}}'),
			['/__proto__ unknown_field']
		]
	])('%s', (_, input, expected) => {
		expect(places(schema, input)).toEqual(expected);
	});

	test('are thrown together, under the place where the value stands', () => {
		const attempt = () => parse(schema, { kind: 'c', items: 1 }, '/claims/0');
		expect(attempt).toThrow(DomainError);
		expect(attempt).toThrow(
			'/claims/0/name: required, /claims/0/kind: not_allowed, /claims/0/items: wrong_type'
		);
	});

	test('a rule without a code of ours is still an issue that has a sentence', () => {
		expect(codes(v.pipe(v.string(), v.uuid()), 'x')).toEqual(['not_allowed']);
	});
});

test.each(['ar', 'en', 'zh-Hant', 'ckb', 'en-GB'])('%s is a language', (tag) => {
	expect(codes(languageTag, tag)).toEqual([]);
});

test.each(['', 'english', 'e', 'EN', 'en_GB', 'ar-', 'ar-\u202E'])('%j is no language', (tag) => {
	expect(codes(languageTag, tag)).toHaveLength(1);
});
