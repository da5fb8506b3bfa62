import type { Day } from '../../domain/day';
import { isOverdue } from '../../domain/due-date';
import { notFound } from '../../domain/errors';
import type { AgendaItem } from '../queries/agenda';
import type { ClaimDetail, FollowUpDetail } from '../queries/claim-detail';
import { presentRemoval } from './present-removal';

/** An event that bears on a claim, what became of it, and every outcome that was recorded. */
export function presentFollowUp(followUp: FollowUpDetail, today: Day) {
	const { expectedBy, outcome } = followUp;
	return {
		id: followUp.id,
		version: followUp.version,
		title: followUp.title,
		description: followUp.description,
		bearing: followUp.bearing,
		expected_by: expectedBy,
		expected_since: followUp.expectedSince,
		outcome,
		outcome_on: followUp.outcomeOn,
		overdue: outcome === 'awaited' && expectedBy !== null && isOverdue(expectedBy, today),
		late_days: followUp.lateDays,
		evidence: followUp.evidence,
		recorded_at: followUp.recordedAt,
		actor: followUp.actor,
		outcomes: followUp.outcomes.map(presentOutcome)
	};
}

export function presentOutcome(outcome: FollowUpDetail['outcomes'][number]) {
	return {
		id: outcome.id,
		outcome: outcome.outcome,
		outcome_on: outcome.effectiveOn,
		description: outcome.description,
		bearing: outcome.bearing,
		evidence: outcome.evidence,
		recorded_at: outcome.recordedAt,
		actor: outcome.actor,
		stands: outcome.isStanding,
		removed: presentRemoval(outcome.removal)
	};
}

/** By itself, with its claim. */
export function presentFollowUpOf({ claim, followUps }: ClaimDetail, id: string, today: Day) {
	const found = followUps.find((followUp) => followUp.id === id);
	if (!found) throw notFound(`follow-up ${id}`);
	return { claim: claim.ref, ...presentFollowUp(found, today) };
}

/** In the agenda: with the claim it belongs to, without the history of its outcomes. */
export function presentAgendaItem(item: AgendaItem) {
	return {
		id: item.id,
		version: item.version,
		claim: item.claim,
		claim_title: item.claimTitle,
		title: item.title,
		description: item.description,
		bearing: item.bearing,
		expected_by: item.expectedBy,
		expected_since: item.expectedSince,
		outcome: item.outcome,
		outcome_on: item.outcomeOn,
		overdue: item.isOverdue,
		late_days: item.lateDays,
		evidence: item.evidence,
		recorded_at: item.recordedAt,
		actor: item.actor
	};
}
