import type { CriterionVerdict } from '$lib/domain/criterion';
import type { Day } from '$lib/domain/day';
import type { Kind } from '$lib/domain/claim';
import type { Bilingual } from '$lib/domain/text';
import type { DueClaim } from './due-state';

/** A claim as a tile shows it; every list of claims has it. */
export interface TileClaim extends DueClaim {
	statement: string;
	number: number;
	kind: Kind;
	title: Bilingual;
	/** One clause from the rating in force. */
	short: Bilingual | null;
	madeOn: Day;
	statusSince: Day | null;
	verdicts: readonly (readonly [CriterionVerdict, boolean])[];
}
