import { isOpen, measuresOf, type ScaleId, type StatusCode } from './scales';

/** The status that a claim has, and the scale that it was rated on. */
export interface Rated {
	scale: ScaleId;
	status: StatusCode;
}

/**
 * How much of what was promised came true. Every figure is a number of claims; which of them are
 * left out of `of` is said, too.
 */
export interface DeliveryRate {
	fulfilled: number;
	partly: number;
	/** n: all claims but those not rated and those that nobody can answer for. */
	of: number;
	/** Those of n that are not settled yet. */
	open: number;
	/** The range: what is fulfilled, and what would be if all open ones were. `null` ("–") of none. */
	from: number | null;
	to: number | null;
	notRated: number;
	/** Void, unratable or superseded. */
	excluded: number;
}

/** How much of what was said to be so is so. Counted apart from delivery, never added to it. */
export interface FactRate {
	supported: number;
	partly: number;
	contradicted: number;
	/** n: all assertions but those not rated and mere opinions. */
	of: number;
	notRated: number;
	/** Opinions: there is nothing to check. */
	excluded: number;
}

const LEFT_OUT: ReadonlySet<StatusCode> = new Set(['void', 'unratable', 'superseded', 'opinion']);

/** Assertions among the claims are passed over. */
export function deliveryRate(claims: readonly Rated[]): DeliveryRate {
	const { counted, notRated, excluded, count } = sorted(claims, 'delivery');
	const fulfilled = count('fulfilled');
	const open = counted.filter(({ scale, status }) => isOpen(scale, status)).length;
	return {
		fulfilled,
		partly: count('partly_fulfilled'),
		of: counted.length,
		open,
		from: counted.length > 0 ? fulfilled : null,
		to: counted.length > 0 ? fulfilled + open : null,
		notRated,
		excluded
	};
}

/** All but the assertions among the claims are passed over. */
export function factRate(claims: readonly Rated[]): FactRate {
	const { counted, notRated, excluded, count } = sorted(claims, 'fact');
	return {
		supported: count('supported'),
		partly: count('partly_supported'),
		contradicted: count('contradicted'),
		of: counted.length,
		notRated,
		excluded
	};
}

function sorted(claims: readonly Rated[], measure: 'delivery' | 'fact') {
	const measured = claims.filter((claim) => measuresOf(claim.scale) === measure);
	const rated = measured.filter((claim) => claim.status !== 'not_rated');
	const counted = rated.filter((claim) => !LEFT_OUT.has(claim.status));
	return {
		counted,
		notRated: measured.length - rated.length,
		excluded: rated.length - counted.length,
		count: (status: StatusCode) => counted.filter((claim) => claim.status === status).length
	};
}
