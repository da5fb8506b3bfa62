import { describe, expect, it } from 'vitest';
import { agendaStripConfig, spansOf, stripAxis } from '$lib/components/charts/agenda-strip';
import { crowdedWeeks } from '$lib/components/charts/first-weeks';
import { sourcesByClaimConfig } from '$lib/components/charts/sources-by-claim';
import { segmentsOf, statusNowConfig } from '$lib/components/charts/status-now';
import type { BandClaim } from '$lib/components/charts/band-claim';
import type { ScaleId, StatusCode } from '$lib/domain/scales';
import { PALETTE } from './palette';

const TODAY = '2026-11-23';
const of = (scale: ScaleId, ...statuses: StatusCode[]) =>
	statuses.map((status) => ({ scale, status }));
const quiet = { direction: 'ltr', label: (code: string) => code, open: () => undefined } as const;

describe('status now', () => {
	const claims = [
		...of('delivery-1', 'not_rated', 'partly_fulfilled', 'fulfilled', 'partly_fulfilled'),
		...of('fact-1', 'partly_supported', 'not_rated')
	];

	it('counts each measure for itself, and who was not rated last and apart', () => {
		expect(segmentsOf(claims, 'delivery')).toEqual([
			{ status: 'fulfilled', count: 1, glyph: 'fulfilled' },
			{ status: 'partly_fulfilled', count: 2, glyph: 'partly_fulfilled' },
			{ status: 'not_rated', count: 1, glyph: 'not_rated' }
		]);
		expect(segmentsOf(claims, 'fact').map(({ status }) => status)).toEqual([
			'partly_supported',
			'not_rated'
		]);
		expect(segmentsOf([], 'delivery')).toEqual([]);
	});

	it('is one bar of units, each segment with its edge, mirrored in Arabic', () => {
		const segments = segmentsOf(claims, 'delivery');
		const config = statusNowConfig(segments, PALETTE, { ...quiet, direction: 'rtl', total: 4 });
		expect(config.data.datasets).toMatchObject([
			{ data: [1], backgroundColor: 'fulfilled-fill', borderColor: 'fulfilled' },
			{ data: [2], borderColor: 'partly_fulfilled' },
			{ data: [1], borderColor: 'not_rated' }
		]);
		expect(config.options?.scales?.['x']).toMatchObject({ max: 4, reverse: true, stacked: true });
	});
});

describe('the agenda as a strip', () => {
	const window = { start: '2016-02-08', end: '2016-02-14' };
	const spans = spansOf(
		[
			{
				id: 'a',
				number: 2,
				claim: 's/2',
				window: { start: '2025-09-01', end: '2025-09-30' },
				outcome: 'awaited',
				outcomeOn: null
			},
			{ id: 'b', number: 1, claim: 's/1', window, outcome: 'happened', outcomeOn: '2016-02-11' },
			{
				id: 'c',
				number: 1,
				claim: 's/1',
				window,
				outcome: 'did_not_happen',
				outcomeOn: '2017-11-26'
			},
			{
				id: null,
				number: 3,
				claim: 's/3',
				window: { start: '2027-01-01', end: '2027-12-31' },
				outcome: 'awaited',
				outcomeOn: null
			}
		],
		TODAY
	);

	it('is late what was settled after its window, or is awaited beyond it', () => {
		expect(spans.map(({ key, isLate }) => [key, isLate])).toEqual([
			['a', true],
			['b', false],
			['c', true],
			['s/3', false]
		]);
	});

	it('draws the delay to the outcome or to today, overdue in the accent', () => {
		const config = agendaStripConfig(spans, PALETTE, { ...quiet, today: TODAY });
		const [windows, delays, outcomes] = config.data.datasets;
		expect(windows?.data).toHaveLength(4);
		expect(delays?.data).toEqual([[3561, 3979], null, [45, 695], null]);
		expect(outcomes).toMatchObject({
			pointBorderColor: ['accent', 'ink-2', 'ink-2', 'ink-2'],
			pointBackgroundColor: ['paper', 'ink-2', 'paper', 'paper']
		});
		expect(stripAxis(spans, TODAY).from).toBe('2016-01-01');
	});
});

describe('evidence by claim', () => {
	it('tells stances apart without colour', () => {
		const claims = [{ number: 1, supports: 15, contradicts: 2, contexts: 9 }];
		const { data, options } = sourcesByClaimConfig(claims, PALETTE, quiet);
		expect(data.datasets).toMatchObject([
			{ data: [15], backgroundColor: 'rule-2' },
			{ data: [2], backgroundColor: 'hatch on paper' },
			{ data: [9], backgroundColor: 'paper' }
		]);
		expect(options?.scales?.['x']).toMatchObject({ max: 26, reverse: false });
	});
});

describe('the first weeks', () => {
	const claim = (...steps: [string, StatusCode][]): BandClaim => {
		const known = steps.map(([day, status]) => ({ day, status, short: null }));
		const history = { ref: 'a', scale: 'delivery-1', since: '2016-01-20', steps: known } as const;
		return { ref: 'a', number: 1, title: {}, history, steps: known };
	};
	const quick = claim(['2016-01-20', 'in_progress'], ['2016-02-11', 'fulfilled']);
	const slow = claim(['2016-01-20', 'in_progress'], ['2019-02-11', 'fulfilled']);

	it('are enlarged where much happened in them that years later is a few pixels', () => {
		expect(crowdedWeeks([quick, quick, quick], '2016-01-20', TODAY)).toBe('2016-04-13');
		expect(crowdedWeeks([quick, slow, slow], '2016-01-20', TODAY)).toBeNull();
		expect(crowdedWeeks([quick, quick, quick], '2016-01-20', '2016-09-01')).toBeNull();
	});
});
