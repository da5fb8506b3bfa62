import { describe, expect, it } from 'vitest';
import { bandsConfig, type BandsData, type Words } from '$lib/components/charts/bands-config';
import { bandsModel, blocksOf, claimAt, RUG, type Mark } from '$lib/components/charts/bands-model';
import type { History } from '$lib/domain/progress';
import { PALETTE } from './palette';

const MADE = '2016-01-20';
const TODAY = '2026-11-23';

const history = (ref: string, ...steps: [string, string][]): History => ({
	ref,
	scale: ref.startsWith('fact') ? 'fact-1' : 'delivery-1',
	since: MADE,
	steps: steps.map(([day, status]) => ({ day, status }) as History['steps'][number])
});
const HISTORIES = [
	history('one', [MADE, 'in_progress'], ['2016-02-11', 'fulfilled']),
	history(
		'two',
		[MADE, 'in_progress'],
		['2017-10-20', 'partly_fulfilled'],
		['2019-03-23', 'partly_fulfilled']
	),
	history('fact', [MADE, 'unverifiable'], ['2016-02-11', 'partly_supported'])
];
const mark = (id: string, day: string, rest: Partial<Mark> = {}): Mark => ({
	id,
	claim: 'one',
	number: 1,
	title: { en: id },
	day,
	outcome: 'happened',
	bearing: 'supports',
	...rest
});
const MARKS = [
	mark('before', '2015-07-08'),
	mark('for', '2016-02-11'),
	mark('against', '2016-03-22', { bearing: 'contradicts' }),
	mark('around', '2024-09-27', { bearing: 'context' }),
	mark('overdue', '2025-09-30', { outcome: 'awaited', bearing: 'context' })
];
const words = (direction: 'ltr' | 'rtl'): Words => ({
	direction,
	status: (status) => `word of ${status}`,
	claim: (ref, day) => ({ title: ref, lines: [day] }),
	event: ({ id }) => ({ title: id, lines: [] }),
	tell: () => undefined,
	open: () => undefined
});
const model = bandsModel(HISTORIES, MARKS, [MADE, TODAY]);
const config = (direction: 'ltr' | 'rtl' = 'ltr') => bandsConfig(model, PALETTE, words(direction));
const data = config().data as unknown as BandsData;

describe('the staircase', () => {
	it('has a stack for what was promised and one for what was said to be so, never summed', () => {
		expect(model.stacks.map(({ measure, base, top }) => [measure, base, top])).toEqual([
			['delivery', RUG, RUG + 2 * 36],
			['fact', RUG + 2 * 36 + 12, RUG + 3 * 36 + 12]
		]);
		const scales = config().options?.scales as Record<string, { min: number; max: number }>;
		// a row is as high in both, and zero is the base of each
		for (const { measure, base } of model.stacks) {
			const { min, max } = scales[measure]!;
			expect((max - min) * 36).toBeCloseTo(model.height);
			expect(-min * 36).toBeCloseTo(base);
		}
		expect(new Set(data.datasets.map(({ stack }) => stack))).toEqual(
			new Set(['delivery', 'fact', 'rug'])
		);
	});

	it('counts claims at the end of each day on which one changed', () => {
		const partly = data.datasets.find(({ label }) => label === 'word of partly_fulfilled');
		expect(partly?.data.map(({ y }) => y)).toEqual([0, 0, 1, 1, 1]);
		expect(partly?.data.map(({ x }) => x)).toEqual([19, 41, 658, 3979, 3980]);
		expect(partly).toMatchObject({ stepped: 'before', fill: '-1' });
		expect(data.datasets[0]).toMatchObject({ fill: { value: 0 } });
	});

	it('is drawn in the colours of the tokens', () => {
		expect(data.datasets[0]).toMatchObject({
			label: 'word of fulfilled',
			backgroundColor: 'fulfilled-fill',
			borderColor: 'fulfilled'
		});
	});

	it('is mirrored in Arabic', () => {
		expect(config('ltr').options?.scales?.['x']).toMatchObject({ reverse: false });
		expect(config('rtl').options?.scales?.['x']).toMatchObject({ reverse: true });
	});

	it('marks events above, below and on their line, by shape as well as by colour', () => {
		const rug = data.datasets.at(-1);
		expect(model.earlier).toBe(1);
		expect(rug?.data.map(({ y }) => Math.sign(y))).toEqual([1, -1, 0, 0]);
		expect(rug).toMatchObject({
			pointStyle: ['line', 'line', 'circle', 'rectRot'],
			pointBorderColor: ['ink-2', 'not_fulfilled', 'ink-3', 'accent']
		});
	});

	it('knows which claim lies where on which day', () => {
		const { bands } = model.stacks[0]!;
		expect(claimAt(bands, TODAY, 0)).toMatchObject({ ref: 'one', status: 'fulfilled', band: 0 });
		expect(claimAt(bands, TODAY, 1)).toMatchObject({ ref: 'two', status: 'partly_fulfilled' });
		expect(claimAt(bands, '2016-02-01', 1)).toMatchObject({ status: 'in_progress' });
		expect(claimAt(bands, TODAY, 2)).toBeNull();
	});

	it('comes as rectangles, too, for where there is no canvas', () => {
		expect(blocksOf(model.stacks[0]!.bands)).toEqual([
			{ status: 'fulfilled', from: '2016-02-11', to: '2026-11-24', base: 0, rows: 1 },
			{ status: 'partly_fulfilled', from: '2017-10-20', to: '2026-11-24', base: 1, rows: 1 },
			{ status: 'in_progress', from: MADE, to: '2016-02-11', base: 0, rows: 2 },
			{ status: 'in_progress', from: '2016-02-11', to: '2017-10-20', base: 1, rows: 1 }
		]);
	});

	it('shows what changed today, and a statement that was made today', () => {
		const fresh = { ...history('new'), since: TODAY };
		const { stacks } = bandsModel([fresh], [], [TODAY, TODAY]);
		expect(blocksOf(stacks[0]!.bands)).toEqual([
			{ status: 'not_rated', from: TODAY, to: '2026-11-24', base: 0, rows: 1 }
		]);
	});

	it('stays on a screen with two hundred claims', () => {
		const many = Array.from({ length: 200 }, (_, index) => history(`claim ${index}`));
		const { height, rowHeight } = bandsModel(many, [], [MADE, TODAY]);
		expect(rowHeight).toBe(2);
		expect(height).toBeLessThan(500);
	});
});
