import type { ChartDataset } from 'chart.js';
import {
	glyphOf,
	SCALE_IDS,
	statusesOf,
	measuresOf,
	type ScaleId,
	type StatusCode
} from '$lib/domain/scales';
import type { Config } from './chart.svelte';
import type { Measure } from './bands-model';
import type { Palette } from './palette';

/** So many claims have this status. */
export interface Segment {
	status: StatusCode;
	count: number;
	glyph: string;
}

interface Claim {
	scale: ScaleId;
	status: StatusCode;
}

/** From what came true to what did not; nobody having looked comes last, apart from both. */
const ORDER: readonly StatusCode[] = [
	'fulfilled',
	'partly_fulfilled',
	'in_progress',
	'stalled',
	'postponed',
	'pending',
	'withdrawn',
	'not_fulfilled',
	'supported',
	'partly_supported',
	'disputed',
	'unverifiable',
	'contradicted',
	'superseded',
	'void',
	'unratable',
	'opinion',
	'not_rated'
];

/** The claims of one measure by their status; a status that nobody has is not there. */
export function segmentsOf(claims: readonly Claim[], measure: Measure): Segment[] {
	const measured = claims.filter(({ scale }) => measuresOf(scale) === measure);
	const scale = SCALE_IDS.find((id) => measuresOf(id) === measure)!;
	return statusesOf(scale)
		.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
		.map((status) => ({
			status,
			count: measured.filter((claim) => claim.status === status).length,
			glyph: glyphOf(scale, status)
		}))
		.filter(({ count }) => count > 0);
}

interface Options {
	direction: 'ltr' | 'rtl';
	total: number;
	label: (status: StatusCode) => string;
	open: (status: StatusCode) => void;
}

/** Beyond so many, lines between the units would be all there is. */
export const COUNTABLE = 60;

export function statusNowConfig(
	segments: readonly Segment[],
	palette: Palette,
	{ direction, total, label, open }: Options
): Config {
	const datasets = segments.map(({ status, count }): ChartDataset<'bar', number[]> => ({
		label: label(status),
		data: [count],
		backgroundColor: palette.fill[status],
		hoverBackgroundColor: palette.fill[status],
		borderColor: palette.edge[status],
		borderWidth: 1.5,
		borderSkipped: false,
		barPercentage: 1,
		categoryPercentage: 1
	}));
	return {
		type: 'bar',
		data: { labels: [''], datasets },
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			layout: { autoPadding: false },
			onClick: (_event, items) => {
				const segment = segments[items[0]?.datasetIndex ?? -1];
				if (segment) open(segment.status);
			},
			scales: {
				x: {
					stacked: true,
					min: 0,
					max: total,
					reverse: direction === 'rtl',
					border: { display: false },
					ticks: { display: false, stepSize: 1, autoSkip: false, maxTicksLimit: COUNTABLE + 1 },
					grid: {
						display: total <= COUNTABLE,
						drawTicks: false,
						// lines of paper over the bar: one can count
						color: palette.paper,
						z: 1
					}
				},
				y: { stacked: true, display: false }
			}
		}
	};
}
