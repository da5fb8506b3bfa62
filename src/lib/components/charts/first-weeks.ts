import { addDays, daysBetween, type Day } from '$lib/domain/day';
import { runsFrom } from '$lib/domain/progress';
import type { BandClaim } from './band-claim';

/** Days, and as many times longer the whole must be for them to be crowded in it. */
const WINDOW = 84;
const CROWDED = 12;
/** Changes of status in that time. */
const MANY = 3;

/**
 * The last day of the first weeks after a statement, where so much happened in them that years
 * later they are a few pixels; `null` where they are not.
 */
export function crowdedWeeks(claims: readonly BandClaim[], from: Day, today: Day): Day | null {
	if (daysBetween(from, today) < WINDOW * CROWDED) return null;
	const until = addDays(from, WINDOW);
	const changes = claims.flatMap(({ history }) => runsFrom(history, until).slice(1));
	return changes.length >= MANY ? until : null;
}
