import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	compareDays,
	daysBetween,
	daySchema,
	FIRST_DAY,
	isDay,
	isoWeekOf,
	LAST_DAY,
	lastDayOf,
	monthOf,
	partialDaySchema,
	yearOf
} from '../../src/lib/domain/day.ts';
import { issuesOf } from '../../src/lib/domain/text.ts';

const MS_PER_DAY = 86_400_000;
const instant = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const days = fc
	.integer({ min: instant(FIRST_DAY) / MS_PER_DAY, max: instant(LAST_DAY) / MS_PER_DAY })
	.map((serial) => dayAt(serial * MS_PER_DAY));
const codes = (schema: Parameters<typeof issuesOf>[0], input: unknown) =>
	issuesOf(schema, input).map((issue) => issue.code);

describe('a day', () => {
	test.each(['2016-01-20', '2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
		'%s is one',
		(day) => {
			expect(codes(daySchema, day)).toEqual([]);
			expect(isDay(day)).toBe(true);
		}
	);

	test.each([
		'2016-02-30',
		'2015-02-29',
		'1900-02-29',
		'2016-13-01',
		'2016-00-10',
		'2016-01-00',
		'2016-04-31',
		'0000-01-01',
		'10000-01-01',
		'2016-1-2',
		'2016-01',
		'20160120',
		'2016-01-20T00:00:00Z',
		' 2016-01-20',
		'2016-01-20\n',
		'٢٠١٦-٠١-٢٠',
		'tomorrow'
	])('%j is none', (day) => {
		expect(codes(daySchema, day)).toEqual(['not_a_day']);
	});

	test('an empty field is missing, another type is wrong', () => {
		expect(codes(daySchema, '')).toEqual(['required']);
		expect(codes(daySchema, undefined)).toEqual(['required']);
		expect(codes(daySchema, 20160120)).toEqual(['wrong_type']);
	});

	test('arithmetic agrees with the platform on every day', () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				expect(daysBetween(a, b)).toBe((instant(b) - instant(a)) / MS_PER_DAY);
				expect(addDays(a, daysBetween(a, b))).toBe(b);
				expect(Math.sign(daysBetween(a, b))).toBe(-compareDays(a, b) + 0);
			}),
			{ numRuns: 2000 }
		);
	});

	test('adding stops at the ends of the calendar', () => {
		expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
		expect(addDays(FIRST_DAY, -40)).toBe(FIRST_DAY);
		expect(addDays('2015-12-31', 1)).toBe('2016-01-01');
		expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
	});

	test('what is not a day is never counted with', () => {
		expect(() => addDays('2016-02-30', 1)).toThrow(RangeError);
	});
});

describe('a day that is only partly known', () => {
	test.each(['2016', '2016-02', '2016-02-29'])('%s is one', (text) => {
		expect(codes(partialDaySchema, text)).toEqual([]);
	});

	test.each(['16', '2016-13', '2016-2', '2016-02-30', '2016-', '0000', '2016-01-01-01'])(
		'%j is none',
		(text) => {
			expect(codes(partialDaySchema, text)).toEqual(['not_a_partial_day']);
		}
	);

	test('can be as late as its last day', () => {
		expect(lastDayOf('2016')).toBe('2016-12-31');
		expect(lastDayOf('2016-02')).toBe('2016-02-29');
		expect(lastDayOf('2015-02')).toBe('2015-02-28');
		expect(lastDayOf('2016-12')).toBe('2016-12-31');
		expect(lastDayOf('2016-02-11')).toBe('2016-02-11');
	});
});

describe('weeks, months and years', () => {
	test('a week is Monday to Sunday and may cross a year', () => {
		expect(isoWeekOf('2016-02-10')).toEqual({ start: '2016-02-08', end: '2016-02-14' });
		expect(isoWeekOf('2016-02-08')).toEqual({ start: '2016-02-08', end: '2016-02-14' });
		expect(isoWeekOf('2016-02-14')).toEqual({ start: '2016-02-08', end: '2016-02-14' });
		expect(isoWeekOf('2016-01-01')).toEqual({ start: '2015-12-28', end: '2016-01-03' });
	});

	test('the last week of the calendar is cut short', () => {
		expect(isoWeekOf('9999-12-31')).toEqual({ start: '9999-12-27', end: '9999-12-31' });
		expect(isoWeekOf('0001-01-01')).toEqual({ start: '0001-01-01', end: '0001-01-07' });
	});

	test('every day is in its week, month and year', () => {
		fc.assert(
			fc.property(days, (day) => {
				for (const { start, end } of [isoWeekOf(day), monthOf(day), yearOf(day)]) {
					expect(start <= day && day <= end).toBe(true);
				}
				expect(new Date(instant(isoWeekOf(day).start)).getUTCDay()).toBe(1);
				expect(monthOf(day).start.slice(0, 7)).toBe(monthOf(day).end.slice(0, 7));
			})
		);
	});
});
