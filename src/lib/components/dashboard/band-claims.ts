import type { Day } from '$lib/domain/day';
import type { StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';
import type { BandClaim } from '$lib/components/charts/band-claim';
import type { TileClaim } from '$lib/components/claims/claim-tile';

interface Rating {
	claim: string;
	day: Day;
	status: StatusCode;
	short: Bilingual | null;
}

/** The claims with their ratings, by effective day, then seq, for the chart of their histories. */
export function bandClaims(
	claims: readonly (TileClaim & { ref: string })[],
	ratings: readonly Rating[]
): BandClaim[] {
	const of = Map.groupBy(ratings, ({ claim }) => claim);
	return claims.map(({ ref, number, title, scale, madeOn }) => {
		const steps = of.get(ref) ?? [];
		return {
			ref,
			number,
			title,
			history: { ref, scale, since: madeOn, steps },
			steps
		};
	});
}
