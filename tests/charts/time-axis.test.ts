import { describe, expect, it } from 'vitest';
import { dayAt, positionOf, timeAxis } from '$lib/components/charts/time-axis';

describe('an axis of time', () => {
	it('begins with a year where it is long, and is marked with years', () => {
		const axis = timeAxis('2016-01-20', '2026-11-23');
		expect(axis.from).toBe('2016-01-01');
		expect(axis.ticks.map(({ label }) => label)).toEqual([
			'2016',
			'2017',
			'2018',
			'2019',
			'2020',
			'2021',
			'2022',
			'2023',
			'2024',
			'2025',
			'2026'
		]);
		expect(axis.ticks[0]?.at).toBe(0);
	});

	it('begins with its first day where it is short, and is marked with months', () => {
		const axis = timeAxis('2016-01-20', '2016-04-13');
		expect(axis.from).toBe('2016-01-20');
		expect(axis.ticks.map(({ label }) => label)).toEqual(['2016-02', '2016-03', '2016-04']);
	});

	it('has no more marks than there is room for, over centuries too', () => {
		for (const last of ['2017-01-01', '2030-05-05', '2099-12-31', '2516-01-20']) {
			expect(timeAxis('2016-01-20', last).ticks.length).toBeLessThanOrEqual(12);
			expect(timeAxis('2016-01-20', last, 6).ticks.length).toBeLessThanOrEqual(6);
		}
	});

	it('steps over the end of a year without losing a month', () => {
		const labels = timeAxis('2016-11-02', '2017-02-10').ticks.map(({ label }) => label);
		expect(labels).toEqual(['2016-12', '2017-01', '2017-02']);
	});

	it('gives the day that one began with a width', () => {
		const axis = timeAxis('2026-11-23', '2026-11-23');
		expect(positionOf(axis, '2026-11-23')).toBe(0);
		expect(positionOf(axis, '2026-11-24')).toBeGreaterThan(0);
	});

	it('puts what is off it on its edge, and finds the day under a pointer', () => {
		const axis = timeAxis('2016-01-20', '2026-11-23');
		expect(positionOf(axis, '2015-01-01')).toBe(0);
		expect(positionOf(axis, '2099-01-01')).toBe(1);
		expect(dayAt(axis, 19.7)).toBe('2016-01-20');
	});
});
