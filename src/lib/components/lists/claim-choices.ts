/** By its due window: not over yet, over, or without one. */
export const DUE_STATES = ['ahead', 'past', 'none'] as const;
export type DueState = (typeof DUE_STATES)[number];

type SortName = 'number' | 'updated' | 'due' | 'status' | 'relevance';
export type ClaimSort = SortName | `-${SortName}`;

const OFFERED: readonly ClaimSort[] = ['number', '-updated', 'due', 'status'];

/** The orders that are offered; an address may ask for others, too. */
export function sortsShown(chosen: ClaimSort, isSearch: boolean): ClaimSort[] {
	const offered: ClaimSort[] = isSearch ? ['relevance', ...OFFERED] : [...OFFERED];
	return offered.includes(chosen) ? offered : [...offered, chosen];
}
