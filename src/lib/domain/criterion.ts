/** What a yes/no question, fixed beforehand, is answered with. */
export const CRITERION_VERDICTS = ['open', 'met', 'partly_met', 'not_met', 'unclear'] as const;
export type CriterionVerdict = (typeof CRITERION_VERDICTS)[number];

/** "4 of 4 met": what should not weigh on the speaker (`counts: false`) is in neither number. */
export function criteriaMet(criteria: readonly { verdict: CriterionVerdict; counts?: boolean }[]): {
	met: number;
	of: number;
} {
	const counting = criteria.filter((criterion) => criterion.counts !== false);
	return {
		met: counting.filter((criterion) => criterion.verdict === 'met').length,
		of: counting.length
	};
}
