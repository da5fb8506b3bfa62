import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import record from '../../records/carter-le-drian-paris-2016.json';
import {
	ATTRIBUTION_VERDICTS,
	COVERAGES,
	markSpans,
	QUOTE_BASES
} from '../../src/lib/domain/attribution.ts';
import {
	claimNumberSchema,
	claimRef,
	KINDS,
	parseClaimRef,
	scaleOf,
	slugSchema,
	type Kind
} from '../../src/lib/domain/claim.ts';
import {
	criteriaMet,
	CRITERION_VERDICTS,
	type CriterionVerdict
} from '../../src/lib/domain/criterion.ts';
import { RELIABILITIES, STANCES } from '../../src/lib/domain/evidence.ts';
import { BEARINGS, isResolved, OUTCOMES, RESOLUTIONS } from '../../src/lib/domain/follow-up.ts';
import { markPoints } from '../../src/lib/domain/statement.ts';
import { issuesOf } from '../../src/lib/domain/text.ts';

const codes = (schema: Parameters<typeof issuesOf>[0], input: unknown) =>
	issuesOf(schema, input).map((issue) => issue.code);

describe('the address of a claim', () => {
	test.each(['carter-le-drian-paris-2016', 'abc', '2016', 'a'.repeat(80)])(
		'%s is a slug',
		(slug) => {
			expect(codes(slugSchema, slug)).toEqual([]);
			expect(parseClaimRef(claimRef(slug, 12))).toEqual({ slug, number: 12 });
		}
	);

	test.each(['', 'ab', 'Abc', 'a--b', '-ab', 'ab-', 'a b', 'a/b', 'abc\n', 'سلام', 'a'.repeat(81)])(
		'%j is none',
		(slug) => {
			expect(codes(slugSchema, slug)).toEqual(['not_a_slug']);
		}
	);

	test.each(['abc', 'abc/', 'abc/0', 'abc/01', 'abc/-1', 'abc/1/2', '/1', 'abc/1.0', 'abc/12345'])(
		'nothing is at %j',
		(ref) => {
			expect(() => parseClaimRef(ref)).toThrow(expect.objectContaining({ code: 'not_found' }));
		}
	);

	test.each([
		[1, []],
		[0, ['too_small']],
		[1.5, ['wrong_type']],
		[10_000, ['too_large']],
		['1', ['wrong_type']]
	])('number %j', (number, expected) => {
		expect(codes(claimNumberSchema, number)).toEqual(expected);
	});
});

test('the words of the first record are ours', () => {
	for (const claim of record.claims) {
		expect(KINDS).toContain(claim.kind);
		expect(scaleOf(claim.kind as Kind)).toBe(claim.scale);
		expect(codes(slugSchema, claim.slug)).toEqual([]);
		for (const { verdict } of claim.criteria) expect(CRITERION_VERDICTS).toContain(verdict);
		for (const { stance } of claim.evidence) expect(STANCES).toContain(stance);
		for (const { bearing, outcome } of claim.follow_ups) {
			expect(BEARINGS).toContain(bearing);
			expect(OUTCOMES).toContain(outcome);
		}
		const { attribution } = claim;
		expect(COVERAGES).toContain(attribution.coverage);
		for (const { verdict } of [attribution, ...attribution.elements]) {
			expect(ATTRIBUTION_VERDICTS).toContain(verdict);
		}
		for (const { basis } of attribution.quotes) expect(QUOTE_BASES).toContain(basis);
	}
	for (const { reliability } of record.sources) expect(RELIABILITIES).toContain(reliability);
});

test('every outcome but "awaited" settles a follow-up', () => {
	expect(OUTCOMES.filter(isResolved)).toEqual([...RESOLUTIONS]);
});

test('criteria that should not weigh are in neither number', () => {
	const met = record.claims.map((claim) =>
		criteriaMet(claim.criteria as { verdict: CriterionVerdict; counts?: boolean }[])
	);
	expect(met[0]).toEqual({ met: 4, of: 4 });
	expect(met[7]).toEqual({ met: 2, of: 3 });
	expect(criteriaMet([{ verdict: 'open' }, { verdict: 'met', counts: false }])).toEqual({
		met: 0,
		of: 1
	});
});

describe('the words that an element judges', () => {
	test('are marked where they stand; spans may overlap, unknown ones are left out', () => {
		expect(markSpans('abcdef', ['bcd', undefined, 'de', 'x', ''])).toEqual([
			{ text: 'a', elements: [] },
			{ text: 'bc', elements: [0] },
			{ text: 'd', elements: [0, 2] },
			{ text: 'e', elements: [2] },
			{ text: 'f', elements: [] }
		]);
		expect(markSpans('aa', ['a'])).toEqual([
			{ text: 'a', elements: [0] },
			{ text: 'a', elements: [] }
		]);
		expect(markSpans('', ['a'])).toEqual([]);
	});

	test('every span of the first record is found, in both languages', () => {
		for (const claim of record.claims) {
			for (const language of ['ar', 'en'] as const) {
				const spans = claim.attribution.elements.map((element) => element.span[language]);
				const segments = markSpans(claim.text[language], spans);
				expect(segments.map((segment) => segment.text).join('')).toBe(claim.text[language]);
				spans.forEach((span, index) => {
					const marked = segments.filter((segment) => segment.elements.includes(index));
					expect(marked.map((segment) => segment.text).join('')).toBe(span);
				});
			}
		}
	});

	test('the text is never altered', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 30 });
		const cut = fc.tuple(fc.nat(30), fc.nat(30));
		fc.assert(
			fc.property(
				text,
				fc.array(cut, { maxLength: 5 }),
				fc.array(text, { maxLength: 2 }),
				(whole, cuts, others) => {
					const spans = [
						...cuts.map(([start, length]) => whole.slice(start, start + length)),
						...others
					];
					const segments = markSpans(whole, spans);
					expect(segments.map((segment) => segment.text).join('')).toBe(whole);
					expect(segments.every((segment) => segment.text.length > 0)).toBe(true);
					spans.forEach((span, index) => {
						const marked = segments.filter((segment) => segment.elements.includes(index));
						const found = whole.includes(span) ? span : '';
						expect(marked.map((segment) => segment.text).join('')).toBe(found);
					});
				}
			)
		);
	});
});

test('every point is marked in the original text of its statement, which stays as it is', () => {
	const original = record.statement.original_text;
	const segments = markPoints(
		original,
		record.claims.map((claim) => ({ number: claim.number, text: claim.text.ar }))
	);
	expect(segments.map((segment) => segment.text).join('')).toBe(original);
	expect(segments.flatMap((segment) => segment.number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
