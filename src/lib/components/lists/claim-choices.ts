/** By its due window: not over yet, over, or without one. */
export const DUE_STATES = ['ahead', 'past', 'none'] as const;
export type DueState = (typeof DUE_STATES)[number];

type SortName = 'number' | 'updated' | 'due' | 'status' | 'relevance';
export type ClaimSort = SortName | `-${SortName}`;

const OFFERED: readonly ClaimSort[] = ['number', '-updated', 'due', 'status'];

/**
 * The orders that are offered; an address may ask for others, too. The first is the one that needs
 * no asking: it has no value, so that addresses do not name it.
 */
export function sortsShown(
	chosen: ClaimSort,
	isSearch: boolean
): { sort: ClaimSort; value: ClaimSort | '' }[] {
	const offered: ClaimSort[] = isSearch ? ['relevance', ...OFFERED] : [...OFFERED];
	const shown = offered.includes(chosen) ? offered : [...offered, chosen];
	return shown.map((sort, index) => ({ sort, value: index === 0 ? '' : sort }));
}
