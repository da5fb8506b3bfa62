import type { Day, DayRange } from '$lib/domain/day';
import type { DueDate } from '$lib/domain/due-date';
import type { Outcome } from '$lib/domain/follow-up';
import type { Bilingual } from '$lib/domain/text';

/** Something that was expected: an event or, without an id, an open claim with a due date. */
export interface Expected {
	id: string | null;
	claim: string;
	number: number;
	title: Bilingual;
	due: DueDate;
	window: DayRange;
	outcome: Outcome;
	outcomeOn: Day | null;
	lateDays: number;
	overdueDays: number;
}
