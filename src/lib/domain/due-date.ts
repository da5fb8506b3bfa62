import * as v from 'valibot';
import { daysBetween, daySchema, isoWeekOf, monthOf, yearOf, type Day, type DayRange } from './day';

/** How exactly a promise named its day. */
export const PRECISIONS = ['day', 'week', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** "In three weeks", said on 20 January, is the week of 10 February. It never moves. */
export interface DueDate {
	date: Day;
	precision: Precision;
}

export const dueDateSchema = v.strictObject({
	date: daySchema,
	precision: v.picklist(PRECISIONS)
});

/** All the days that it may mean; a week is the ISO week that contains its date. */
export function dueWindow(due: DueDate): DayRange {
	switch (due.precision) {
		case 'day':
			return { start: due.date, end: due.date };
		case 'week':
			return isoWeekOf(due.date);
		case 'month':
			return monthOf(due.date);
		case 'year':
			return yearOf(due.date);
	}
}

/** Has its window ended before today? Whether the matter is still open, the caller knows. */
export function isOverdue(due: DueDate, today: Day): boolean {
	return dueWindow(due).end < today;
}

/** Days from the end of its window to the day that settled it; 0 when that was in time. */
export function lateDays(due: DueDate, settledOn: Day): number {
	return Math.max(0, daysBetween(dueWindow(due).end, settledOn));
}
