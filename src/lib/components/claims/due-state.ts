import { daysBetween, type Day } from '$lib/domain/day';
import { dueWindow, type DueDate } from '$lib/domain/due-date';
import { isOpen, progressOf, type ScaleId, type StatusCode } from '$lib/domain/scales';

/** What a due chip needs to know of a claim. */
export interface DueClaim {
	scale: ScaleId;
	status: StatusCode;
	due: DueDate | null;
	/** By effective day, then seq. */
	steps: readonly (readonly [Day, StatusCode])[];
}

export type DueState =
	| { kind: 'none' }
	| { kind: 'ahead'; due: DueDate }
	| { kind: 'overdue'; due: DueDate; days: number }
	/** `came`: in full or in part, by the first closed status; otherwise it was settled without. */
	| {
			kind: 'settled';
			due: DueDate;
			came: boolean;
			when: 'early' | 'in_time' | 'late';
			days: number;
	  };

/** Where a claim stands against its original date: nothing here is stored, nothing ever moves it. */
export function dueState({ scale, status, due, steps }: DueClaim, today: Day): DueState {
	if (!due) return { kind: 'none' };
	const window = dueWindow(due);
	if (isOpen(scale, status)) {
		const days = daysBetween(window.end, today);
		return days > 0 ? { kind: 'overdue', due, days } : { kind: 'ahead', due };
	}
	const [day, first] = steps.find(([, step]) => !isOpen(scale, step)) ?? [today, status];
	const came = progressOf(scale, first) >= 2;
	const late = daysBetween(window.end, day);
	if (late > 0) return { kind: 'settled', due, came, when: 'late', days: late };
	return { kind: 'settled', due, came, when: day < window.start ? 'early' : 'in_time', days: 0 };
}
