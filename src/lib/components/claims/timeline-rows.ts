import type { Day, DayRange } from '$lib/domain/day';
import { dueWindow, type DueDate } from '$lib/domain/due-date';
import type { StatusCode } from '$lib/domain/scales';
import type {
	EvidenceEntry,
	ExpectedEntry,
	OutcomeEntry,
	RatingEntry,
	TimelineEntry
} from './timeline-entry';

export interface EvidenceGroup {
	kind: 'published';
	seq: number;
	numbers: number[];
	gone: number[];
}
export interface AwaitedItem {
	kind: 'awaited';
	entry: ExpectedEntry;
	expectedBy: DueDate;
}
export interface DueItem {
	kind: 'due';
	window: DayRange;
}
export type TimelineItem =
	| (RatingEntry & { isConfirmation: boolean })
	| ExpectedEntry
	| OutcomeEntry
	| EvidenceGroup
	| AwaitedItem
	| DueItem
	| { kind: 'today' };

export interface TimelineRow {
	key: string;
	/** As it is printed: a day, or the month or year of a publication. */
	day: string;
	/** The same as in the row above: said there, not printed again. */
	isSameDay: boolean;
	/** The day of recording; null where nothing was recorded (a due window, today). */
	recordedOn: Day | null;
	isSameRecording: boolean;
	/** The status that held at the end of this row; null before the first rating. */
	held: StatusCode | null;
	item: TimelineItem;
}

interface Placed {
	at: Day;
	shown: string;
	recordedOn: Day | null;
	key: string;
	item: TimelineItem;
}

/** One row after the other, by the first clock; where the second says the same again, a ditto. */
export function timelineRows(
	entries: readonly TimelineEntry[],
	due: DueDate | null,
	today: Day
): TimelineRow[] {
	const placed = [...windowOf(due), ...recorded(entries), ...awaited(entries)];
	if (placed.some(({ at }) => at > today)) placed.push(todayRow(today));
	let held: StatusCode | null = null;
	let recordedOn: Day | null = null;
	let shown = '';
	return placed.sort(byDayThenKind).map((row) => {
		const isSameDay = row.shown === shown;
		const isSameRecording = row.recordedOn !== null && row.recordedOn === recordedOn;
		let { item } = row;
		if (item.kind === 'rating' && item.isStanding) {
			item = { ...item, isConfirmation: item.status === held };
			held = item.status;
		}
		shown = row.shown;
		recordedOn = row.recordedOn ?? recordedOn;
		return {
			key: row.key,
			day: row.shown,
			isSameDay,
			recordedOn: row.recordedOn,
			isSameRecording,
			held,
			item
		};
	});
}

const ORDER = ['due', 'rating', 'outcome', 'expected', 'published', 'awaited', 'today'] as const;

/** On one day: what was due, how the claim stood from then on, what happened, what was read. */
function byDayThenKind(one: Placed, other: Placed): number {
	if (one.at !== other.at) return one.at < other.at ? -1 : 1;
	return ORDER.indexOf(one.item.kind) - ORDER.indexOf(other.item.kind);
}

function windowOf(due: DueDate | null): Placed[] {
	if (!due) return [];
	const window = dueWindow(due);
	return [
		{ at: window.start, shown: '', recordedOn: null, key: 'due', item: { kind: 'due', window } }
	];
}

function todayRow(today: Day): Placed {
	return { at: today, shown: today, recordedOn: null, key: 'today', item: { kind: 'today' } };
}

function recorded(entries: readonly TimelineEntry[]): Placed[] {
	const groups = new Map<string, EvidenceGroup>();
	return entries.flatMap((entry): Placed[] => {
		const recordedOn = entry.recordedAt.slice(0, 10);
		const place = { at: entry.day, recordedOn, key: String(entry.seq) };
		if (entry.kind !== 'evidence') {
			const item = entry.kind === 'rating' ? { ...entry, isConfirmation: false } : entry;
			return [{ ...place, shown: entry.day, item }];
		}
		// what has no date was not published on any day: its numbers stand where it is cited
		const shown = entry.publishedOn;
		if (shown === null) return [];
		const together = `${shown} ${recordedOn}`;
		const group = groups.get(together);
		if (group) {
			add(group, entry);
			return [];
		}
		const item: EvidenceGroup = { kind: 'published', seq: entry.seq, numbers: [], gone: [] };
		add(item, entry);
		groups.set(together, item);
		return [{ ...place, shown, item }];
	});
}

/** What was published on one day and recorded on one day is one row. */
function add(group: EvidenceGroup, { number, isStanding }: EvidenceEntry): void {
	if (!group.numbers.includes(number)) group.numbers.push(number);
	if (isStanding) group.gone = group.gone.filter((gone) => gone !== number);
	else if (!group.gone.includes(number)) group.gone.push(number);
}

/** What is still awaited stands where its window ends, too: there one looks for it. */
function awaited(entries: readonly TimelineEntry[]): Placed[] {
	return entries.flatMap((entry) => {
		if (entry.kind !== 'expected' || !entry.isAwaited || !entry.expectedBy) return [];
		const { end } = dueWindow(entry.expectedBy);
		const item: AwaitedItem = { kind: 'awaited', entry, expectedBy: entry.expectedBy };
		return [{ at: end, shown: end, recordedOn: null, key: `awaited-${entry.seq}`, item }];
	});
}
