import type { CriterionVerdict } from '$lib/domain/criterion';
import type { Day } from '$lib/domain/day';
import type { Bilingual } from '$lib/domain/text';
import type { DueClaim } from './due-state';

/** What the head of a claim's page says in figures. */
export interface FactsClaim extends DueClaim {
	madeOn: Day;
	statusSince: Day | null;
	duePhrase: Bilingual | null;
	lookAgainOn: Day | null;
	verdicts: readonly (readonly [CriterionVerdict, boolean])[];
}

/** The rating in force: when it was recorded, and as which entry. */
export interface FactsRating {
	recordedAt: string;
	seq: number;
}
