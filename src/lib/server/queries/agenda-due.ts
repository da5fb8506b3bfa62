import { daysBetween, type Day } from '../../domain/day';
import { dueWindow, type DueDate, type Precision } from '../../domain/due-date';
import type { Outcome } from '../../domain/follow-up';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';

/**
 * What one statement's claims made people expect: overdue (longest first), due next (soonest
 * first), and what came of the rest (first expected first). What became of claims, their own
 * status says: only open ones are due.
 */
export function agendaDue(db: Db, statement: string, today: Day) {
	const items = expected(db)
		.all({ statement })
		.map((row) => toItem(row, today));
	const awaited = items.filter((item) => item.outcome === 'awaited');
	return {
		overdue: awaited.filter((item) => item.overdueDays > 0),
		upcoming: awaited.filter((item) => item.overdueDays === 0),
		resolved: items.filter((item) => item.outcome !== 'awaited')
	};
}

interface Row {
	/** Of the follow-up; null where the claim itself is due. */
	id: string | null;
	claim: string;
	number: number;
	title: string;
	expected_date: Day;
	expected_precision: Precision;
	outcome: Outcome;
	outcome_on: Day | null;
	late_days: number | null;
}

const expected = prepared((db) =>
	db.$client.prepare<{ statement: string }, Row>(
		`SELECT f.id, f.claim, c.number, f.title, f.expected_date, f.expected_precision,
			f.expected_end AS ends_on, f.outcome, f.outcome_on, f.late_days, f.added_seq AS seq
		FROM follow_up f JOIN claim c ON c.ref = f.claim
		WHERE f.statement = :statement AND f.expected_date IS NOT NULL
		UNION ALL
		SELECT NULL, ref, number, title, due_date, due_precision, due_end, 'awaited', NULL, NULL,
			added_seq
		FROM claim WHERE statement = :statement AND is_open AND due_date IS NOT NULL
		ORDER BY ends_on, outcome_on, number, seq`
	)
);

/** An expected event, or an open claim with a due date, and how it stands against its window. */
function toItem(row: Row, today: Day) {
	const due: DueDate = { date: row.expected_date, precision: row.expected_precision };
	const window = dueWindow(due);
	return {
		id: row.id,
		claim: row.claim,
		number: row.number,
		title: JSON.parse(row.title) as Bilingual,
		due,
		window,
		outcome: row.outcome,
		outcomeOn: row.outcome_on,
		/** Days from the window's end to the day that settled it. */
		lateDays: row.late_days ?? 0,
		/** Days from the window's end to today, while it is awaited; 0 before. */
		overdueDays: row.outcome === 'awaited' ? Math.max(0, daysBetween(window.end, today)) : 0
	};
}
