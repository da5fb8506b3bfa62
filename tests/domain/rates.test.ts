import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import record from '../../records/carter-le-drian-paris-2016.json';
import { scaleOf, type Kind } from '../../src/lib/domain/claim.ts';
import { deliveryRate, factRate, type Rated } from '../../src/lib/domain/rates.ts';
import { SCALE_IDS, statusesOf, type StatusCode } from '../../src/lib/domain/scales.ts';

const delivery = (...statuses: StatusCode[]): Rated[] =>
	statuses.map((status) => ({ scale: 'delivery-1', status }));
const facts = (...statuses: StatusCode[]): Rated[] =>
	statuses.map((status) => ({ scale: 'fact-1', status }));

test('the first record: 1 fulfilled and 6 partly of 7, 1 assertion of 1 partly supported', () => {
	const claims = record.claims.map((claim) => ({
		scale: scaleOf(claim.kind as Kind),
		status: claim.ratings.at(-1)?.status as StatusCode
	}));
	expect(deliveryRate(claims)).toEqual({
		fulfilled: 1,
		partly: 6,
		of: 7,
		open: 0,
		from: 1,
		to: 1,
		notRated: 0,
		excluded: 0
	});
	expect(factRate(claims)).toEqual({
		supported: 0,
		partly: 1,
		contradicted: 0,
		of: 1,
		notRated: 0,
		excluded: 0
	});
});

describe('delivery', () => {
	test('the range reaches to what would be if all open ones were fulfilled', () => {
		const rate = deliveryRate(
			delivery('fulfilled', 'pending', 'in_progress', 'stalled', 'postponed', 'not_fulfilled')
		);
		expect(rate).toMatchObject({ fulfilled: 1, of: 6, open: 4, from: 1, to: 5 });
	});

	test('the unchecked and the unanswerable are in no rate, and are counted', () => {
		const rate = deliveryRate(
			delivery('fulfilled', 'withdrawn', 'not_rated', 'void', 'unratable', 'superseded')
		);
		expect(rate).toMatchObject({ fulfilled: 1, of: 2, from: 1, to: 1, notRated: 1, excluded: 3 });
	});

	test('of none there is no rate', () => {
		expect(deliveryRate([])).toMatchObject({ of: 0, from: null, to: null });
		expect(deliveryRate(delivery('not_rated'))).toMatchObject({ of: 0, from: null, notRated: 1 });
		expect(deliveryRate(facts('supported'))).toMatchObject({ of: 0, from: null });
	});
});

test('assertions: what is not verifiable counts, an opinion does not', () => {
	const statuses = ['supported', 'disputed', 'unverifiable', 'opinion', 'not_rated'] as const;
	expect(factRate([...facts(...statuses), ...delivery('fulfilled')])).toEqual({
		supported: 1,
		partly: 0,
		contradicted: 0,
		of: 3,
		notRated: 1,
		excluded: 1
	});
});

test('every claim is in exactly one denominator or said to be left out', () => {
	const rated = fc
		.constantFrom(...SCALE_IDS)
		.chain((scale) =>
			fc.record({ scale: fc.constant(scale), status: fc.constantFrom(...statusesOf(scale)) })
		);
	fc.assert(
		fc.property(fc.array(rated), (claims) => {
			const [promises, assertions] = [deliveryRate(claims), factRate(claims)];
			const all = [promises, assertions].map((rate) => rate.of + rate.notRated + rate.excluded);
			expect(all[0]! + all[1]!).toBe(claims.length);
			expect(promises.fulfilled + promises.partly + promises.open).toBeLessThanOrEqual(promises.of);
		})
	);
});
