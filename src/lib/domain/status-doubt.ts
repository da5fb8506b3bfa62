import type { CriterionVerdict } from './criterion';
import type { StatusCode } from './scales';

/** What makes a status look odd beside the criteria: a reason to look twice, never a refusal. */
export type StatusDoubt = 'not_all_met' | 'all_met';

const WHOLE: readonly StatusCode[] = ['fulfilled', 'supported'];
const LESS: readonly StatusCode[] = [
	'partly_fulfilled',
	'not_fulfilled',
	'partly_supported',
	'contradicted'
];

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
	if (WHOLE.includes(status)) return isAllMet ? null : 'not_all_met';
	return LESS.includes(status) && isAllMet ? 'all_met' : null;
}
