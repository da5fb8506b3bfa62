/** Which way an event speaks about its claim. */
export const BEARINGS = ['supports', 'contradicts', 'context'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What became of an event. Only an expected one can be awaited. */
export const OUTCOMES = [
	'awaited',
	'happened',
	'partly_happened',
	'did_not_happen',
	'cancelled',
	'unknown'
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one may say became of an event: everything but that nothing is known yet. */
export const RESOLUTIONS = [
	'happened',
	'partly_happened',
	'did_not_happen',
	'cancelled',
	'unknown'
] as const satisfies readonly Outcome[];
export type Resolution = (typeof RESOLUTIONS)[number];

/** A resolved follow-up has a day: when it happened, or from when it was clear that it had not. */
export function isResolved(outcome: Outcome): outcome is Resolution {
	return outcome !== 'awaited';
}
