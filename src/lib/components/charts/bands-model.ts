import { addDays, daysBetween, type Day } from '$lib/domain/day';
import type { Bearing, Outcome } from '$lib/domain/follow-up';
import { measuresOf, type StatusCode } from '$lib/domain/scales';
import type { History } from '$lib/domain/progress';
import { stackedBands, type StackedBands } from '$lib/domain/stacked-bands';
import type { Bilingual } from '$lib/domain/text';
import { timeAxis, type TimeAxis } from './time-axis';

export type Measure = 'delivery' | 'fact';

/** A follow-up on the line under the stacks. */
export interface Mark {
	id: string;
	claim: string;
	number: number;
	title: Bilingual;
	day: Day;
	outcome: Outcome;
	bearing: Bearing;
}

/** "How it came about": two stacks that are never summed, and the events, on one axis of time. */
export interface BandsModel {
	today: Day;
	axis: TimeAxis;
	/** The assertions lie above; a measure without claims is not there. */
	stacks: { measure: Measure; bands: StackedBands; base: number; top: number }[];
	marks: Mark[];
	/** How many events lie before the axis begins. */
	earlier: number;
	/** px */
	rowHeight: number;
	height: number;
}

/** px: the line of events under the stacks, and between the two stacks. */
export const RUG = 44;
export const RUG_LINE = 24;
const GAP = 12;
const AIR = 2;
/** Many claims make thin rows: a stack never grows beyond what a screen shows. */
const TALLEST = 432;
const ROW = 36;
/** Of an enlarged stretch of time, beside the whole. */
export const SMALL_ROW = 26;
/** Rows thinner than this are not labelled. */
export const LABELLED = 20;

export function bandsModel(
	histories: readonly History[],
	marks: readonly Mark[],
	[from, to]: readonly [Day, Day],
	row: number = ROW
): BandsModel {
	const axis = timeAxis(from, to);
	const rowHeight = Math.max(2, Math.min(row, Math.floor(TALLEST / (histories.length || 1))));
	let base = RUG;
	const stacks = (['delivery', 'fact'] as const).flatMap((measure) => {
		const measured = histories.filter(({ scale }) => measuresOf(scale) === measure);
		if (measured.length === 0) return [];
		const bands = toTheEnd(stackedBands(measured, from, to));
		const stack = { measure, bands, base, top: base + measured.length * rowHeight };
		base = stack.top + GAP;
		return [stack];
	});
	const shown = marks.filter(({ day }) => day >= axis.from && day <= to);
	return {
		today: to,
		axis,
		stacks,
		marks: shown,
		earlier: marks.filter(({ day }) => day < axis.from).length,
		rowHeight,
		height: (stacks.at(-1)?.top ?? RUG) + AIR
	};
}

/** A day has a width: what changed today holds until its end. */
function toTheEnd({ days, bands, rows, ...rest }: StackedBands): StackedBands {
	const [day, last] = [days.at(-1), rows.at(-1)];
	if (day === undefined || last === undefined) return { days, bands, rows, ...rest };
	return {
		...rest,
		days: [...days, addDays(day, 1)],
		bands: bands.map(({ status, counts }) => ({ status, counts: [...counts, counts.at(-1) ?? 0] })),
		rows: [...rows, last]
	};
}

/** One band of a stack between two changes, in rows from its base. */
export interface Block {
	status: StatusCode;
	from: Day;
	to: Day;
	base: number;
	rows: number;
}

/** The areas as rectangles, equal neighbours joined: for a drawing without a canvas. */
export function blocksOf({ days, bands }: StackedBands): Block[] {
	const blocks: Block[] = [];
	bands.forEach(({ status, counts }, band) => {
		let last: Block | undefined;
		counts.slice(0, -1).forEach((rows, index) => {
			const [from, to] = [days[index]!, days[index + 1]!];
			const base = bands.slice(0, band).reduce((sum, below) => sum + below.counts[index]!, 0);
			if (last?.rows === rows && last.base === base && last.to === from) last.to = to;
			else if (rows > 0) blocks.push((last = { status, from, to, base, rows }));
		});
	});
	return blocks;
}

/** Which claim lies in a row of a stack on a day, with what status and since when. */
export function claimAt(bands: StackedBands, day: Day, row: number) {
	const index = bands.days.findLastIndex((change) => change <= day);
	const ref = bands.rows[index]?.[row];
	if (ref === undefined) return null;
	let base = 0;
	const band = bands.bands.findIndex(({ counts }) => (base += counts[index]!) > row);
	return { ref, band, index, status: bands.bands[band]!.status };
}

/** x of a day, as the chart counts: days from the start of the axis. */
export function xOf(axis: TimeAxis, day: Day): number {
	return daysBetween(axis.from, day);
}
