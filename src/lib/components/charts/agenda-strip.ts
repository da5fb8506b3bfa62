import type { ChartDataset } from 'chart.js';
import { addDays, daysBetween, type Day, type DayRange } from '$lib/domain/day';
import type { Outcome } from '$lib/domain/follow-up';
import type { Config } from './chart.svelte';
import type { Palette } from './palette';
import { timeAxis, type TimeAxis } from './time-axis';

/** One thing that was expected: its window, what came of it, and how long after. */
export interface Span {
	key: string;
	number: number;
	claim: string;
	window: DayRange;
	outcome: Outcome;
	/** When it was settled; null while it is awaited. */
	outcomeOn: Day | null;
	isLate: boolean;
}

interface Item {
	id: string | null;
	number: number;
	claim: string;
	window: DayRange;
	outcome: Outcome;
	outcomeOn: Day | null;
}

/** Late is what is settled after its window, or awaited beyond it. */
export function spansOf(items: readonly Item[], today: Day): Span[] {
	return items.map(({ id, outcomeOn, window, ...rest }) => ({
		...rest,
		key: id ?? rest.claim,
		window,
		outcomeOn,
		isLate: window.end < (outcomeOn ?? today)
	}));
}

/** It stands in a narrow column. */
const TICKS = 6;

export function stripAxis(spans: readonly Span[], today: Day): TimeAxis {
	const starts = spans.map(({ window }) => window.start);
	const ends = spans.map(({ window, outcomeOn }) => outcomeOn ?? window.end);
	const first = starts.reduce((least, day) => (day < least ? day : least), today);
	const last = ends.reduce((most, day) => (day > most ? day : most), today);
	return timeAxis(first, last, TICKS);
}

interface Options {
	direction: 'ltr' | 'rtl';
	today: Day;
	open: (claim: string) => void;
}

/** px of one line of the strip. */
export const LINE = 20;

type Bars = ChartDataset<'bar', ([number, number] | null)[]>;
type Points = ChartDataset<'line', { x: number; y: string }[]>;

/** A bar is the window, a thin line the delay, a diamond what came of it. */
export function agendaStripConfig(
	spans: readonly Span[],
	palette: Palette,
	{ direction, today, open }: Options
): Config {
	const axis = stripAxis(spans, today);
	const x = (day: Day) => daysBetween(axis.from, day);
	const inks = spans.map(({ outcome, isLate }) =>
		outcome === 'awaited' && isLate ? palette.accent : palette.ink2
	);
	const windows: Bars = {
		data: spans.map(({ window }) => [x(window.start), x(addDays(window.end, 1))]),
		grouped: false,
		barThickness: 10,
		minBarLength: 4,
		backgroundColor: palette.rule,
		borderColor: palette.ink2,
		borderWidth: 1,
		borderSkipped: false,
		order: 2
	};
	const delays: Bars = {
		data: spans.map(({ window, outcomeOn, isLate }) =>
			isLate ? [x(addDays(window.end, 1)), x(outcomeOn ?? today)] : null
		),
		grouped: false,
		barThickness: 2,
		backgroundColor: inks,
		order: 1
	};
	const outcomes: Points = {
		type: 'line',
		data: spans.map(({ key, window, outcomeOn, isLate }) => ({
			x: x(outcomeOn ?? (isLate ? today : window.end)),
			y: key
		})),
		showLine: false,
		clip: false,
		pointStyle: 'rectRot',
		pointRadius: 6,
		pointHoverRadius: 6,
		pointBorderWidth: 1.5,
		pointBorderColor: inks,
		pointBackgroundColor: spans.map(({ outcome }, index) =>
			outcome === 'happened' ? inks[index]! : palette.paper
		),
		order: 0
	};
	return {
		type: 'bar',
		data: { labels: spans.map(({ key }) => key), datasets: [windows, delays, outcomes] },
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			layout: { autoPadding: false },
			onClick: (_event, items) => {
				const span = spans[items[0]?.index ?? -1];
				if (span) open(span.claim);
			},
			interaction: { mode: 'y', intersect: false },
			scales: {
				x: { type: 'linear', display: false, min: 0, max: axis.span, reverse: direction === 'rtl' },
				y: { type: 'category', display: false }
			}
		}
	};
}
