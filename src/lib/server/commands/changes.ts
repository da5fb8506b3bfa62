import { isDeepStrictEqual } from 'node:util';
import { invalid } from '../../domain/errors';

/**
 * What an edit changes, against what is there: a form sends everything, the ledger keeps what is
 * new. Throws `nothing_changed` where that is nothing.
 */
export function realChanges<Changes extends Record<string, unknown>>(
	asked: Changes,
	now: Record<keyof Changes, unknown>
): { [K in keyof Changes]?: Exclude<Changes[K], undefined> } {
	const entries = Object.entries(asked).filter(
		([name, value]) => value !== undefined && !isDeepStrictEqual(value, now[name])
	);
	if (entries.length === 0) throw invalid('', 'nothing_changed');
	return Object.fromEntries(entries) as { [K in keyof Changes]?: Exclude<Changes[K], undefined> };
}
