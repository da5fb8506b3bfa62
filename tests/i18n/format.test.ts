import { describe, expect, it } from 'vitest';
import { i18nOf } from '$lib/i18n/i18n-of';

const en = i18nOf('en');
const ar = i18nOf('ar');

describe('days', () => {
	it('are written as exactly as they are known', () => {
		expect(['2016-02-11', '2016-02', '2016'].map((day) => en.day(day, 'long'))).toEqual([
			'11 February 2016',
			'February 2016',
			'2016'
		]);
		expect(en.day('2016-02-11')).toBe('11 Feb 2016');
	});

	it('have the months of the record and Western digits in Arabic', () => {
		expect(ar.day('2016-02-11')).toBe('11 شباط 2016');
		expect(ar.day('2016-01', 'long')).toBe('كانون الثاني 2016');
	});

	it('do not move with the time zone of the machine', () => {
		expect(en.day('2016-01-01')).toBe('1 Jan 2016');
	});

	it('fall due', () => {
		expect(en.due({ date: '2016-02-10', precision: 'week' })).toBe('week of 10 Feb 2016');
		expect(ar.due({ date: '2016-02-10', precision: 'week' })).toBe('أسبوع 10 شباط 2016');
		expect(en.expected({ date: '2025-09-30', precision: 'month' })).toBe(
			'Expected by the end of September 2025'
		);
		expect(ar.expected({ date: '2025-09-30', precision: 'month' })).toBe(
			'متوقع قبل نهاية أيلول 2025'
		);
	});
});

it('instants are to the minute, by the 24-hour clock', () => {
	expect(en.instant('2026-11-23T15:04:05.678Z')).toBe('23 Nov 2026, 15:04');
	expect(ar.instant('2026-11-23T00:04:05.678Z')).toBe('23 تشرين الثاني 2026، 00:04');
});

it('numbers and lists', () => {
	expect([en.number(12345), ar.number(12345)]).toEqual(['12,345', '12,345']);
	expect(en.list(['2', '7'])).toBe('2 and 7');
	expect(ar.list(['2', '7'])).toBe('2 و7');
});

it('a text that is missing in one language is given in the other, and marked', () => {
	expect(en.pick({ en: 'one', ar: 'واحد' })).toEqual({
		text: 'one',
		lang: 'en',
		dir: 'ltr',
		isFallback: false
	});
	expect(en.pick({ ar: 'واحد' })).toEqual({
		text: 'واحد',
		lang: 'ar',
		dir: 'rtl',
		isFallback: true
	});
	expect(ar.pick({})).toMatchObject({ text: '', isFallback: false });
});

it('the six Arabic plural forms', () => {
	const overdue = (count: number) => ar.t('followUps.overdue', { count });
	expect([0, 1, 2, 3, 11, 100, 419].map(overdue)).toEqual([
		'متأخر',
		'متأخر يوما واحدا',
		'متأخر يومين',
		'متأخر 3 أيام',
		'متأخر 11 يوما',
		'متأخر 100 يوم',
		'متأخر 419 يوما'
	]);
});
