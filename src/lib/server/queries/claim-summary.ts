import type { AttributionVerdict, Coverage } from '../../domain/attribution';
import type { Kind } from '../../domain/claim';
import type { CriterionVerdict } from '../../domain/criterion';
import type { Day } from '../../domain/day';
import type { DueDate, Precision } from '../../domain/due-date';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';

/** A claim as lists show it: the summary that the projection keeps, and nothing to look up. */
export type ClaimSummary = ReturnType<typeof toSummary>;

/** Of `claim c` joined with its `subject s`. */
export const SUMMARY_COLUMNS = `c.ref, c.statement, c.number, s.version, c.kind, c.scale, c.title,
	c.text, c.original_language, c.made_on, c.due_date, c.due_precision, c.due_phrase, c.due_end,
	c.look_again_on, c.updated_seq, c.updated_at, c.status, c.status_since, c.late_days, c.is_open,
	c.attribution, c.coverage, c.steps, c.verdicts, c.supports, c.contradicts, c.contexts,
	c.source_count, c.awaited_end,
	(SELECT r.short FROM rating r WHERE r.claim = c.ref AND r.removed_seq IS NULL
		ORDER BY r.effective_on DESC, r.added_seq DESC LIMIT 1) AS short`;

export interface SummaryRow {
	ref: string;
	statement: string;
	number: number;
	version: number;
	kind: Kind;
	scale: ScaleId;
	title: string;
	text: string;
	original_language: string;
	made_on: Day;
	due_date: Day | null;
	due_precision: Precision | null;
	due_phrase: string | null;
	due_end: Day | null;
	look_again_on: Day | null;
	updated_seq: number;
	updated_at: string;
	status: StatusCode;
	status_since: Day | null;
	late_days: number | null;
	is_open: 0 | 1;
	attribution: AttributionVerdict;
	coverage: Coverage | null;
	steps: string;
	verdicts: string;
	supports: number;
	contradicts: number;
	contexts: number;
	source_count: number;
	awaited_end: Day | null;
	short: string | null;
}

export function toSummary(row: SummaryRow, today: Day) {
	const due: DueDate | null =
		row.due_date !== null && row.due_precision !== null
			? { date: row.due_date, precision: row.due_precision }
			: null;
	return {
		ref: row.ref,
		statement: row.statement,
		number: row.number,
		/** Of `claim/<ref>`, for the optimistic lock. */
		version: row.version,
		kind: row.kind,
		scale: row.scale,
		title: json<Bilingual>(row.title),
		text: json<Bilingual>(row.text),
		originalLanguage: row.original_language,
		madeOn: row.made_on,
		due,
		duePhrase: row.due_phrase === null ? null : json<Bilingual>(row.due_phrase),
		/** Last day of the due window. */
		dueEnd: row.due_end,
		/** Open, and its due window is over. */
		isOverdue: row.is_open === 1 && row.due_end !== null && row.due_end < today,
		/** The window of a follow-up that is still awaited is over. */
		isAwaitedOverdue: row.awaited_end !== null && row.awaited_end < today,
		awaitedEnd: row.awaited_end,
		lookAgainOn: row.look_again_on,
		updatedSeq: row.updated_seq,
		updatedAt: row.updated_at,
		status: row.status,
		statusSince: row.status_since,
		/** One clause from the rating in force. */
		short: row.short === null ? null : json<Bilingual>(row.short),
		/** From the end of the due window to the first closed status. */
		lateDays: row.late_days,
		isOpen: row.is_open === 1,
		attribution: row.attribution,
		coverage: row.coverage,
		/** [[day, status], …] by effective day, then seq. */
		steps: json<[Day, StatusCode][]>(row.steps),
		/** [[verdict, counts], …] in the order of the criteria. */
		verdicts: json<[CriterionVerdict, boolean][]>(row.verdicts),
		supports: row.supports,
		contradicts: row.contradicts,
		contexts: row.contexts,
		sourceCount: row.source_count
	};
}

const json = <T>(text: string): T => JSON.parse(text) as T;
