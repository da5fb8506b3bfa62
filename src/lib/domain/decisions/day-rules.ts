import { compareDays, type Day } from '../day';
import type { Issue } from '../errors';

/** An effective day is not before the statement and not in the future (design §3.1). */
export function dayIssues(
	day: Day,
	limits: { notBefore?: Day; today: Day },
	pointer = '/effective_on'
): Issue[] {
	if (compareDays(day, limits.today) > 0) {
		return [{ pointer, code: 'in_the_future', params: { today: limits.today } }];
	}
	if (limits.notBefore !== undefined && compareDays(day, limits.notBefore) < 0) {
		return [{ pointer, code: 'before_statement', params: { day: limits.notBefore } }];
	}
	return [];
}

/** Each key must be a standing piece of evidence of the claim. */
export function evidenceIssues(
	keys: readonly string[],
	cited: readonly { key: string; isWithdrawn: boolean }[],
	pointer = '/evidence'
): Issue[] {
	return keys.flatMap((key, position): Issue[] => {
		const found = cited.find((piece) => piece.key === key);
		if (!found) return [{ pointer: `${pointer}/${position}`, code: 'evidence_elsewhere' }];
		if (found.isWithdrawn)
			return [{ pointer: `${pointer}/${position}`, code: 'evidence_withdrawn' }];
		return [];
	});
}
