import { addDays, daysBetween, type Day } from '$lib/domain/day';

/** A stretch of time, and where on it a day lies: 0 at its start, 1 at its end. */
export interface TimeAxis {
	from: Day;
	/** Days from its start to its end: the x of a chart is a number of days. */
	span: number;
	/** Partial days (`2016`, `2016-03`) or days: as much of each as is to be printed. */
	ticks: { label: string; at: number }[];
}

/** The first days of the steps that a time axis may be marked with, finest first. */
const STEPS = [
	{ months: 1, digits: 7 },
	{ months: 3, digits: 7 },
	{ months: 6, digits: 7 },
	{ months: 12, digits: 4 },
	{ months: 24, digits: 4 },
	{ months: 60, digits: 4 },
	{ months: 120, digits: 4 },
	{ months: 600, digits: 4 },
	{ months: 1200, digits: 4 },
	{ months: 12000, digits: 4 }
] as const;

const MOST_TICKS = 12;
/** Longer than this, an axis begins with a year: half-years would be noise. */
const LONG = 730;

/** From the first day, or the start of its year where it is long, to a little after the last. */
export function timeAxis(first: Day, last: Day, mostTicks = MOST_TICKS): TimeAxis {
	const from = daysBetween(first, last) > LONG ? `${first.slice(0, 4)}-01-01` : first;
	// a hair of air, so that what holds today is not the edge of the picture
	const span = Math.ceil((Math.max(0, daysBetween(from, last)) + 1) * 1.01);
	const months = Math.ceil(span / 30.44);
	const step = STEPS.find((each) => months / each.months <= mostTicks) ?? STEPS.at(-1)!;
	const ticks: TimeAxis['ticks'] = [];
	for (let tick = alignedStart(from, step.months); ; tick = addMonths(tick, step.months)) {
		const days = daysBetween(from, tick);
		if (tick > last) break;
		if (days >= 0) ticks.push({ label: tick.slice(0, step.digits), at: days / span });
	}
	return { from, span, ticks };
}

/** Where a day lies, from 0 to 1; what is off the axis lies on its edge. */
export function positionOf(axis: TimeAxis, day: Day): number {
	return Math.min(1, Math.max(0, daysBetween(axis.from, day) / axis.span));
}

/** The day at a number of days from the start. */
export function dayAt(axis: TimeAxis, days: number): Day {
	return addDays(axis.from, Math.floor(days));
}

/** The first of its kind not after the axis begins: quarters begin in January, decades with a 0. */
function alignedStart(from: Day, months: number): Day {
	const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1];
	const since0 = year * 12 + month;
	return fromMonths(since0 - (since0 % months));
}

function addMonths(day: Day, months: number): Day {
	return fromMonths(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months);
}

function fromMonths(months: number): Day {
	const year = String(Math.floor(months / 12)).padStart(4, '0');
	return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
