import { notFound } from '../../domain/errors';
import type { ClaimDetail, RatingDetail } from '../queries/claim-detail';
import { presentRemoval } from './present-removal';

/** Did it come true? A status with its day, reason and evidence. */
export function presentRating(rating: RatingDetail) {
	return {
		id: rating.id,
		status: rating.status,
		scale: rating.scale,
		effective_on: rating.effectiveOn,
		recorded_at: rating.recordedAt,
		change: rating.change,
		corrects: rating.corrects,
		reason: rating.reason,
		short: rating.short,
		evidence: rating.evidence,
		superseded_by: rating.supersededBy,
		actor: rating.actor,
		stands: rating.isStanding,
		removed: presentRemoval(rating.removal)
	};
}

/** By itself, with its claim and the version that the next rating of it names. */
export function presentRatingOf({ claim, version, ratings }: ClaimDetail, id: string) {
	const found = ratings.find((rating) => rating.id === id);
	if (!found) throw notFound(`rating ${id}`);
	return { claim: claim.ref, claim_version: version, ...presentRating(found) };
}
