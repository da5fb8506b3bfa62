import { addDays, daysBetween, isoWeekOf, monthOf, yearOf, type Day } from './day';
import { invalid } from './errors';
import { progressOf, type ScaleId, type StatusCode } from './scales';

/** From this day on, this status. */
export interface Step {
	day: Day;
	status: StatusCode;
}

/** What became of one claim, day by day. Before its first step nobody had rated it. */
export interface History {
	ref: string;
	scale: ScaleId;
	/** The day of its statement: before it the claim is not there. */
	since: Day;
	/** By effective day, then `seq`; of several on one day the last holds. Taken back ones are out. */
	steps: readonly Step[];
}

export const STEPS = ['day', 'week', 'month', 'year'] as const;
export type StepSize = (typeof STEPS)[number];

/** Twenty-seven years of days. */
const MAX_STEPS = 10_000;

/** The days on which the weeks (ISO), months or years from `from` to `to` end; the last is `to`. */
export function stepDays(from: Day, to: Day, step: StepSize): Day[] {
	const days: Day[] = [];
	let end = endOf(from, step);
	while (end < to) {
		days.push(end);
		if (days.length === MAX_STEPS) throw invalid('/step', 'too_many', { limit: MAX_STEPS });
		end = endOf(addDays(end, 1), step);
	}
	return from <= to ? [...days, to] : [];
}

/** The status at the end of a day; `null` before the claim was made. */
export function statusAt(history: History, day: Day): StatusCode | null {
	if (day < history.since) return null;
	return history.steps.findLast((step) => step.day <= day)?.status ?? 'not_rated';
}

export interface StatusCounts {
	day: Day;
	/** Only the statuses that any claim had; each claim that was made by then is in one of them. */
	counts: Partial<Record<StatusCode, number>>;
}

/** How many claims had which status at the end of each day. */
export function statusCounts(histories: readonly History[], days: readonly Day[]): StatusCounts[] {
	return days.map((day) => {
		const counts: StatusCounts['counts'] = {};
		for (const history of histories) {
			const status = statusAt(history, day);
			if (status) counts[status] = (counts[status] ?? 0) + 1;
		}
		return { day, counts };
	});
}

/**
 * Days on end with one status, however often it was confirmed meanwhile. A status that was rated
 * anew on the day it was given never held at the end of a day, and makes no run.
 */
export interface Run {
	status: StatusCode;
	since: Day;
	/** The days on which the same status was given again. */
	confirmed: Day[];
}

function runsOf(steps: readonly Step[]): Run[] {
	const runs: Run[] = [];
	steps.forEach((step, index) => {
		if (steps[index + 1]?.day === step.day) return;
		const run = runs.at(-1);
		if (run?.status === step.status) run.confirmed.push(step.day);
		else runs.push({ status: step.status, since: step.day, confirmed: [] });
	});
	return runs;
}

/** Since when the claim has the status that it has now: not the day of the last confirmation. */
export function currentRunSince(steps: readonly Step[]): Day | null {
	return runsOf(steps).at(-1)?.since ?? null;
}

/** A tiny stepped chart: height is how far, width is how long. Positions are fractions, 0 to 1. */
export interface HistoryBar {
	runs: { status: StatusCode; since: Day; start: number; end: number; height: 0 | 1 | 2 | 3 }[];
	/** Where the status was given again. */
	notches: number[];
}

/** From the day of the statement to the end of `to`, so that a change on that very day has a width. */
export function historyBar(history: History, to: Day): HistoryBar {
	const span = Math.max(1, daysBetween(history.since, to) + 1);
	const at = (day: Day) => Math.max(0, daysBetween(history.since, day)) / span;
	const runs = runsFrom(history, to);
	return {
		runs: runs.map(({ status, since }, index) => {
			const next = runs[index + 1];
			const height = progressOf(history.scale, status);
			return { status, since, start: at(since), end: next ? at(next.since) : 1, height };
		}),
		notches: runs.flatMap((run) => run.confirmed.map(at))
	};
}

/** The runs of a claim up to a day, from the day of its statement on: unrated is a run, too. */
export function runsFrom(history: History, to: Day): Run[] {
	if (history.since > to) return [];
	const known = history.steps.filter((step) => step.day <= to);
	const ratedAtOnce = known[0] && known[0].day <= history.since;
	return runsOf(ratedAtOnce ? known : [{ day: history.since, status: 'not_rated' }, ...known]);
}

function endOf(day: Day, step: StepSize): Day {
	switch (step) {
		case 'day':
			return day;
		case 'week':
			return isoWeekOf(day).end;
		case 'month':
			return monthOf(day).end;
		case 'year':
			return yearOf(day).end;
	}
}
