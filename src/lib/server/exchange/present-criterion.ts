import { notFound } from '../../domain/errors';
import type { ClaimDetail, CriterionDetail } from '../queries/claim-detail';
import { presentRemoval } from './present-removal';

/** A yes/no question fixed beforehand, and every verdict that it was given. */
export function presentCriterion(criterion: CriterionDetail) {
	return {
		key: criterion.key,
		question: criterion.question,
		counts: criterion.counts,
		verdict: criterion.verdict,
		effective_on: criterion.current?.effectiveOn ?? null,
		note: criterion.current?.note ?? null,
		evidence: criterion.evidence,
		verdicts: criterion.history.map((verdict) => ({
			id: verdict.id,
			verdict: verdict.verdict,
			effective_on: verdict.effectiveOn,
			recorded_at: verdict.recordedAt,
			note: verdict.note,
			actor: verdict.actor,
			stands: verdict.isStanding,
			removed: presentRemoval(verdict.removal)
		}))
	};
}

/** By itself, with its claim and the version that the next judgement of it names. */
export function presentCriterionOf({ claim, version, criteria }: ClaimDetail, key: string) {
	const found = criteria.find((criterion) => criterion.key === key);
	if (!found) throw notFound(`criterion ${key}`);
	return { claim: claim.ref, claim_version: version, ...presentCriterion(found) };
}
