import { compareDays, type Day } from './day';
import { runsFrom, type History, type Run } from './progress';
import type { StatusCode } from './scales';

/**
 * "How it came about": a stack in which one row is one claim, grouped by status. What came true
 * grows from the base, what did not from the top; what is open lies between.
 */
export interface StackedBands {
	/** `from`, every day on which some claim's status changed, `to`. */
	days: Day[];
	/** From the base up, those that ever occur; `counts[i]` at the end of `days[i]`. */
	bands: { status: StatusCode; counts: number[] }[];
	/** The claims from the base up; `rows[i]` at the end of `days[i]`. */
	rows: string[][];
	/** One for each claim that is there at the end of `to`, from the base up. */
	labels: BandLabel[];
	/** The same status, given again: in the row that the claim was in on that day. */
	notches: { ref: string; status: StatusCode; day: Day; row: number }[];
}

export interface BandLabel {
	ref: string;
	status: StatusCode;
	/** The claim's row at the end of `to`. */
	row: number;
	/** When its current run began: the date to print. */
	since: Day;
	/** Since when it has lain in this row with this status, not before `from`: where to draw it. */
	from: Day;
}

const FROM_BASE: Record<StatusCode, number> = {
	fulfilled: 0,
	supported: 0,
	partly_fulfilled: 1,
	partly_supported: 1,
	in_progress: 2,
	disputed: 2,
	stalled: 3,
	unverifiable: 3,
	postponed: 4,
	pending: 5,
	not_rated: 6,
	unratable: 7,
	opinion: 7,
	void: 8,
	superseded: 9,
	withdrawn: 10,
	not_fulfilled: 11,
	contradicted: 11
};

/** Statuses whose band grows downwards from the top: who came first lies outermost. */
const FROM_TOP: ReadonlySet<StatusCode> = new Set([
	'unratable',
	'opinion',
	'void',
	'superseded',
	'withdrawn',
	'not_fulfilled',
	'contradicted'
]);

interface Claim {
	ref: string;
	runs: Run[];
	/** Its row at the end: of two that have had a status equally long, each lies as it ends up. */
	rank: number;
}

interface Place {
	ref: string;
	rank: number;
	status: StatusCode;
	since: Day;
}

/**
 * Of the claims of one measure: delivery and fact are two stacks, never summed. Nothing after `to`
 * is looked at.
 */
export function stackedBands(histories: readonly History[], from: Day, to: Day): StackedBands {
	if (from > to) return { days: [], bands: [], rows: [], labels: [], notches: [] };
	const given = histories.map((history, rank) => ({
		ref: history.ref,
		runs: runsFrom(history, to),
		rank
	}));
	const ranks = new Map(stackAt(given, to).map((place, row) => [place.ref, row]));
	const claims = given.map((claim) => ({ ...claim, rank: ranks.get(claim.ref) ?? claim.rank }));
	const changes = claims.flatMap(({ runs }) => runs.map((run) => run.since));
	const days = [...new Set([from, ...changes.filter((day) => day > from), to])].sort(compareDays);
	const stacks = days.map((day) => stackAt(claims, day));
	return {
		days,
		bands: bandsOf(stacks),
		rows: stacks.map((stack) => stack.map((place) => place.ref)),
		labels: labelsOf(days, stacks),
		notches: notchesOf(claims, days, stacks)
	};
}

/** The claims that are there at the end of a day, from the base up. */
function stackAt(claims: readonly Claim[], day: Day): Place[] {
	return claims
		.flatMap(({ ref, rank, runs }) => {
			const run = runs.findLast(({ since }) => since <= day);
			return run ? [{ ref, rank, status: run.status, since: run.since }] : [];
		})
		.sort((a, b) => {
			const first = compareDays(a.since, b.since);
			const inBand = FROM_TOP.has(a.status) ? -first : first;
			return FROM_BASE[a.status] - FROM_BASE[b.status] || inBand || a.rank - b.rank;
		});
}

function bandsOf(stacks: readonly Place[][]): StackedBands['bands'] {
	const statuses = [...new Set(stacks.flat().map((place) => place.status))];
	return statuses
		.sort((a, b) => FROM_BASE[a] - FROM_BASE[b])
		.map((status) => ({
			status,
			counts: stacks.map((stack) => stack.filter((place) => place.status === status).length)
		}));
}

function labelsOf(days: readonly Day[], stacks: readonly Place[][]): BandLabel[] {
	return (stacks.at(-1) ?? []).map(({ ref, status, since }, row) => {
		const elsewhere = stacks.findLastIndex((stack) => {
			const place = stack[row];
			return place?.ref !== ref || place.status !== status || place.since !== since;
		});
		return { ref, status, row, since, from: days[elsewhere + 1] ?? since };
	});
}

function notchesOf(
	claims: readonly Claim[],
	days: readonly Day[],
	stacks: readonly Place[][]
): StackedBands['notches'] {
	return claims.flatMap(({ ref, runs }) =>
		runs.flatMap(({ status, confirmed }) =>
			confirmed.flatMap((day) => {
				const stack = stacks[days.findLastIndex((change) => change <= day)];
				return stack
					? [{ ref, status, day, row: stack.findIndex((place) => place.ref === ref) }]
					: [];
			})
		)
	);
}
