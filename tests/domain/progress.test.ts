import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import record from '../../records/carter-le-drian-paris-2016.json';
import { addDays } from '../../src/lib/domain/day.ts';
import { DomainError } from '../../src/lib/domain/errors.ts';
import {
	currentRunSince,
	historyBar,
	statusAt,
	statusCounts,
	stepDays,
	STEPS,
	type History
} from '../../src/lib/domain/progress.ts';
import { statusesOf, type ScaleId, type StatusCode } from '../../src/lib/domain/scales.ts';
import { stackedBands } from '../../src/lib/domain/stacked-bands.ts';

const MADE_ON = record.statement.made_on;
const TODAY = '2026-11-23';

const histories: History[] = record.claims.map((claim) => ({
	ref: String(claim.number),
	scale: claim.scale as ScaleId,
	since: MADE_ON,
	steps: claim.ratings.map((rating) => ({
		day: rating.effective_on,
		status: rating.status as StatusCode
	}))
}));
const promises = histories.filter((history) => history.scale === 'delivery-1');
const point = (ref: string) => histories.find((history) => history.ref === ref)!;
const aClaim = (...steps: [day: string, status: StatusCode][]): History => ({
	ref: 'a/1',
	scale: 'delivery-1',
	since: '2016-01-20',
	steps: steps.map(([day, status]) => ({ day, status }))
});

const someHistories = fc
	.array(
		fc
			.record({
				since: fc.integer({ min: 0, max: 30 }),
				steps: fc.array(
					fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...statusesOf('delivery-1'))),
					{ maxLength: 6 }
				)
			})
			.map(({ since, steps }) => ({
				scale: 'delivery-1' as const,
				since: addDays(MADE_ON, since),
				steps: steps
					.map(([offset, status]) => ({ day: addDays(MADE_ON, since + offset), status }))
					.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
			})),
		{ maxLength: 8 }
	)
	.map((claims) => claims.map((claim, index): History => ({ ...claim, ref: `s/${index + 1}` })));
const someDay = fc.integer({ min: -5, max: 100 }).map((offset) => addDays(MADE_ON, offset));

describe('the ends of steps', () => {
	test.each([
		['day', ['2016-01-30', '2016-01-31', '2016-02-01', '2016-02-02']],
		['week', ['2016-01-31', '2016-02-02']],
		['month', ['2016-01-31', '2016-02-02']],
		['year', ['2016-02-02']]
	] as const)('%s', (step, days) => {
		expect(stepDays('2016-01-30', '2016-02-02', step)).toEqual(days);
	});

	test('over the turn of a year, and to its very end', () => {
		expect(stepDays('2016-11-15', '2017-01-31', 'month')).toEqual([
			'2016-11-30',
			'2016-12-31',
			'2017-01-31'
		]);
		expect(stepDays('9998-06-01', '9999-12-31', 'year')).toEqual(['9998-12-31', '9999-12-31']);
		expect(stepDays('9999-12-30', '9999-12-31', 'day')).toEqual(['9999-12-30', '9999-12-31']);
	});

	test('of one day, and of none', () => {
		expect(stepDays('2016-01-20', '2016-01-20', 'month')).toEqual(['2016-01-20']);
		expect(stepDays('2016-01-21', '2016-01-20', 'day')).toEqual([]);
	});

	test('are not endless', () => {
		expect(() => stepDays('0001-01-01', '9999-12-31', 'day')).toThrow(DomainError);
	});

	test('rise, and end with the last day', () => {
		fc.assert(
			fc.property(someDay, someDay, fc.constantFrom(...STEPS), (from, to, step) => {
				const days = stepDays(from, to, step);
				expect(days).toEqual([...new Set(days)].sort());
				expect(days.at(-1)).toBe(from <= to ? to : undefined);
				expect(days.every((day) => from <= day && day <= to)).toBe(true);
			})
		);
	});
});

describe('how many claims had which status', () => {
	test('the first record, at the end of some days', () => {
		const days = ['2016-01-19', '2016-01-20', '2016-02-11', '2016-09-30', TODAY];
		expect(statusCounts(promises, days).map(({ counts }) => counts)).toEqual([
			{},
			{ in_progress: 7 },
			{ fulfilled: 1, partly_fulfilled: 2, in_progress: 4 },
			{ fulfilled: 1, partly_fulfilled: 1, in_progress: 4, stalled: 1 },
			{ fulfilled: 1, partly_fulfilled: 6 }
		]);
		expect(statusCounts(histories, [TODAY])).toEqual([
			{ day: TODAY, counts: { fulfilled: 1, partly_fulfilled: 6, partly_supported: 1 } }
		]);
	});

	test('a claim that nobody rated is not rated, from its statement on', () => {
		expect(statusAt(aClaim(), '2016-01-19')).toBeNull();
		expect(statusAt(aClaim(), '2016-01-20')).toBe('not_rated');
	});

	test('of two ratings on one day the last holds', () => {
		const claim = aClaim(['2016-02-01', 'stalled'], ['2016-02-01', 'fulfilled']);
		expect(statusAt(claim, '2016-02-01')).toBe('fulfilled');
	});

	test('every claim that was made is counted once', () => {
		fc.assert(
			fc.property(someHistories, someDay, (claims, day) => {
				const [{ counts } = { counts: {} }] = statusCounts(claims, [day]);
				const sum = Object.values<number>(counts).reduce((total, count) => total + count, 0);
				expect(sum).toBe(claims.filter((claim) => claim.since <= day).length);
			})
		);
	});
});

describe('since when', () => {
	test.each([
		['1', '2016-02-11'],
		['2', '2017-10-20'],
		['4', '2016-02-11'],
		['5', '2016-10-03'],
		['8', '2016-02-11']
	])('point %s: %s, whatever was confirmed later', (ref, since) => {
		expect(currentRunSince(point(ref).steps)).toBe(since);
	});

	test('a status that never held at the end of a day breaks no run', () => {
		const { steps } = aClaim(
			['2016-02-01', 'stalled'],
			['2016-03-01', 'fulfilled'],
			['2016-03-01', 'stalled']
		);
		expect(currentRunSince(steps)).toBe('2016-02-01');
		expect(currentRunSince([])).toBeNull();
	});
});

describe('the history bar', () => {
	test('height is how far, width is how long, notches are confirmations', () => {
		const claim = aClaim(
			['2016-01-22', 'in_progress'],
			['2016-01-24', 'partly_fulfilled'],
			['2016-01-26', 'partly_fulfilled']
		);
		expect(historyBar(claim, '2016-01-29')).toEqual({
			runs: [
				{ status: 'not_rated', since: '2016-01-20', start: 0, end: 0.2, height: 0 },
				{ status: 'in_progress', since: '2016-01-22', start: 0.2, end: 0.4, height: 1 },
				{ status: 'partly_fulfilled', since: '2016-01-24', start: 0.4, end: 1, height: 2 }
			],
			notches: [0.6]
		});
	});

	test('as of a day shows nothing later; before the statement, nothing', () => {
		expect(historyBar(point('5'), '2016-09-10').runs.map((run) => run.status)).toEqual([
			'in_progress',
			'partly_fulfilled',
			'stalled'
		]);
		expect(historyBar(point('5'), '2016-01-19')).toEqual({ runs: [], notches: [] });
		expect(historyBar(point('5'), '2016-01-20').runs).toMatchObject([{ start: 0, end: 1 }]);
	});

	test('is full, without gaps, and every run can be seen', () => {
		fc.assert(
			fc.property(someHistories, someDay, (claims, to) => {
				for (const claim of claims.filter(({ since }) => since <= to)) {
					const { runs } = historyBar(claim, to);
					const edges = runs.flatMap(({ start, end }) => [start, end]);
					expect([edges[0], edges.at(-1)]).toEqual([0, 1]);
					runs.forEach((run, index) => {
						expect(run.end).toBeGreaterThan(run.start);
						if (index > 0) expect(run.start).toBe(runs[index - 1]?.end);
					});
					expect(runs.at(-1)?.status).toBe(statusAt(claim, to));
				}
			})
		);
	});
});

describe('how it came about', () => {
	const stack = stackedBands(promises, MADE_ON, TODAY);
	const column = (day: string) => stack.rows[stack.days.indexOf(day)];

	test('the first record is a staircase, as drawn', () => {
		expect(stack.labels.map(({ ref, status, since }) => `${ref} ${status} ${since}`)).toEqual([
			'1 fulfilled 2016-02-11',
			'4 partly_fulfilled 2016-02-11',
			'5 partly_fulfilled 2016-10-03',
			'6 partly_fulfilled 2017-05-21',
			'2 partly_fulfilled 2017-10-20',
			'3 partly_fulfilled 2017-10-20',
			'7 partly_fulfilled 2019-03-23'
		]);
		expect(stack.labels.every((label) => label.from === label.since)).toBe(true);
		expect(stack.days).toEqual([
			'2016-01-20',
			'2016-02-11',
			'2016-09-09',
			'2016-10-03',
			'2017-05-21',
			'2017-10-20',
			'2019-03-23',
			'2026-11-23'
		]);
		expect(stack.bands).toEqual([
			{ status: 'fulfilled', counts: [0, 1, 1, 1, 1, 1, 1, 1] },
			{ status: 'partly_fulfilled', counts: [0, 2, 1, 2, 3, 5, 6, 6] },
			{ status: 'in_progress', counts: [7, 4, 4, 4, 3, 1, 0, 0] },
			{ status: 'stalled', counts: [0, 0, 1, 0, 0, 0, 0, 0] }
		]);
	});

	test('a claim keeps its row for as long as the others let it', () => {
		expect(column(MADE_ON)).toEqual(['1', '4', '5', '6', '2', '3', '7']);
		expect(column('2016-09-09')).toEqual(['1', '4', '6', '2', '3', '7', '5']);
		expect(column(TODAY)).toEqual(column(MADE_ON));
	});

	test('confirmations are notches in the row of their day', () => {
		expect(stack.notches).toContainEqual({
			ref: '4',
			status: 'partly_fulfilled',
			day: '2016-07-20',
			row: 1
		});
		expect(
			stack.notches
				.map((notch) => notch.ref)
				.sort()
				.join('')
		).toBe('22345667');
	});

	test('what failed hangs from the top, the first to fail outermost', () => {
		const claims = (['not_fulfilled', 'not_fulfilled', 'in_progress', 'fulfilled'] as const).map(
			(status, index) => ({
				...aClaim([addDays('2016-02-01', index), status]),
				ref: String(index + 1)
			})
		);
		const { rows, bands } = stackedBands(claims, MADE_ON, '2016-03-01');
		expect(rows.at(-1)).toEqual(['4', '3', '2', '1']);
		expect(bands.map((band) => band.status)).toEqual([
			'fulfilled',
			'in_progress',
			'not_rated',
			'not_fulfilled'
		]);
	});

	test('nothing after its last day is known to it', () => {
		fc.assert(
			fc.property(someHistories, someDay, (claims, to) => {
				const known = claims.map((claim) => ({
					...claim,
					steps: claim.steps.filter((step) => step.day <= to)
				}));
				expect(stackedBands(claims, MADE_ON, to)).toEqual(stackedBands(known, MADE_ON, to));
			})
		);
	});

	test('rows, bands, labels and counts agree', () => {
		fc.assert(
			fc.property(someHistories, someDay, someDay, (claims, from, to) => {
				const { days, bands, rows, labels, notches } = stackedBands(claims, from, to);
				const counted = statusCounts(claims, days);
				days.forEach((_, index) => {
					const present = bands.filter((band) => band.counts[index]! > 0);
					expect(
						Object.fromEntries(present.map((band) => [band.status, band.counts[index]]))
					).toEqual(counted[index]?.counts);
					expect(rows[index]).toHaveLength(
						present.reduce((total, band) => total + band.counts[index]!, 0)
					);
				});
				for (const label of labels) {
					expect(rows.at(-1)?.[label.row]).toBe(label.ref);
					expect(from <= label.from && label.from <= to).toBe(true);
					expect(label.since <= label.from || label.from === from).toBe(true);
					const claim = claims.find(({ ref }) => ref === label.ref)!;
					expect(statusAt(claim, label.from)).toBe(label.status);
				}
				for (const notch of notches) {
					const before = days.findLastIndex((day) => day <= notch.day);
					expect(rows[before]?.[notch.row]).toBe(notch.ref);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
