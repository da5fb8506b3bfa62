import type { CriterionVerdict } from './criterion';
import type { StatusCode } from './scales';

/** What makes a status look odd beside the criteria: a reason to look twice, never a refusal. */
export type StatusDoubt = 'not_all_met' | 'all_met';

/**
 * Compares a status with the criteria that count, if any of them has been judged. Whoever rates may
 * know better: a criterion may simply not have been judged yet.
 */
export function statusDoubt(
	status: StatusCode,
	criteria: readonly { verdict: CriterionVerdict; counts: boolean }[]
): StatusDoubt | null {
	const counting = criteria.filter((criterion) => criterion.counts);
	if (counting.every(({ verdict }) => verdict === 'open')) return null;
	const isAllMet = counting.every(({ verdict }) => verdict === 'met');
	switch (status) {
		case 'fulfilled':
		case 'supported':
			return isAllMet ? null : 'not_all_met';
		case 'partly_fulfilled':
		case 'not_fulfilled':
		case 'partly_supported':
		case 'contradicted':
			return isAllMet ? 'all_met' : null;
		default:
			return null;
	}
}
