import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/day.ts';
import {
	dueDateSchema,
	dueWindow,
	isOverdue,
	lateDays,
	PRECISIONS
} from '../../src/lib/domain/due-date.ts';
import { issuesOf } from '../../src/lib/domain/text.ts';

const threeWeeks = { date: '2016-02-10', precision: 'week' } as const;

describe('the window of a due date', () => {
	test.each([
		['day', '2016-02-10', '2016-02-10', '2016-02-10'],
		['week', '2016-02-10', '2016-02-08', '2016-02-14'],
		['week', '2016-01-02', '2015-12-28', '2016-01-03'],
		['week', '9999-12-31', '9999-12-27', '9999-12-31'],
		['month', '2016-02-10', '2016-02-01', '2016-02-29'],
		['month', '2015-12-31', '2015-12-01', '2015-12-31'],
		['year', '2016-02-10', '2016-01-01', '2016-12-31'],
		['year', '9999-01-01', '9999-01-01', '9999-12-31']
	] as const)('a %s, %s', (precision, date, start, end) => {
		expect(dueWindow({ date, precision })).toEqual({ start, end });
	});
});

describe('overdue and late', () => {
	test('begin the day after the window', () => {
		expect(isOverdue(threeWeeks, '2016-02-14')).toBe(false);
		expect(isOverdue(threeWeeks, '2016-02-15')).toBe(true);
		expect(lateDays(threeWeeks, '2016-02-11')).toBe(0);
		expect(lateDays(threeWeeks, '2016-02-14')).toBe(0);
		expect(lateDays(threeWeeks, '2016-02-15')).toBe(1);
		expect(lateDays(threeWeeks, '2017-11-26')).toBe(651);
	});

	test('a September promise is 419 days over on 23 November of the next year', () => {
		const september = { date: '2025-09-30', precision: 'month' } as const;
		expect(lateDays(september, '2026-11-23')).toBe(419);
	});

	test('agree with each other, and never count before the window ends', () => {
		const due = fc.record({
			date: fc.integer({ min: -4000, max: 4000 }).map((n) => addDays('2016-01-20', n)),
			precision: fc.constantFrom(...PRECISIONS)
		});
		fc.assert(
			fc.property(due, fc.integer({ min: -800, max: 800 }), (promised, offset) => {
				const day = addDays(promised.date, offset);
				expect(lateDays(promised, day) > 0).toBe(isOverdue(promised, day));
				expect(lateDays(promised, dueWindow(promised).end)).toBe(0);
			})
		);
	});
});

describe('a due date at the door', () => {
	const problems = (input: unknown) =>
		issuesOf(dueDateSchema, input, '/due').map(({ pointer, code }) => `${pointer} ${code}`);

	test('is a day and a precision, and nothing else', () => {
		expect(problems(threeWeeks)).toEqual([]);
		expect(problems({ date: '2016-02-30', precision: 'decade' })).toEqual([
			'/due/date not_a_day',
			'/due/precision not_allowed'
		]);
		expect(problems({ date: '2016-02-10' })).toEqual(['/due/precision required']);
		expect(problems({ ...threeWeeks, phrase: 'soon' })).toEqual(['/due/phrase unknown_field']);
	});
});
