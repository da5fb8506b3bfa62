/** Which way a cited source speaks about its claim. */
export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** How far a source is to be relied on, best first. */
export const RELIABILITIES = ['high', 'medium', 'low'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

const STEPS: Record<Reliability, 1 | 2 | 3> = { low: 1, medium: 2, high: 3 };

/** Reliability as steps out of three, to be drawn beside its word. */
export function reliabilitySteps(reliability: Reliability): 1 | 2 | 3 {
	return STEPS[reliability];
}
