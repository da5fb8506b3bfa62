import type { AttributionVerdict } from '$lib/domain/attribution';
import type { Kind } from '$lib/domain/claim';
import type { CriterionVerdict } from '$lib/domain/criterion';
import type { Day } from '$lib/domain/day';
import type { DueDate } from '$lib/domain/due-date';
import type { ScaleId, StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';

/** A claim as a row of the list shows it. */
export interface ClaimRow {
	ref: string;
	statement: string;
	number: number;
	kind: Kind;
	scale: ScaleId;
	title: Bilingual;
	/** The first words of the original. */
	original: { lang: string; text: string };
	madeOn: Day;
	due: DueDate | null;
	dueEnd: Day | null;
	isOverdue: boolean;
	isAwaitedOverdue: boolean;
	awaitedEnd: Day | null;
	status: StatusCode;
	statusSince: Day | null;
	lateDays: number | null;
	attribution: AttributionVerdict;
	steps: [Day, StatusCode][];
	verdicts: [CriterionVerdict, boolean][];
	supports: number;
	contradicts: number;
	contexts: number;
}
