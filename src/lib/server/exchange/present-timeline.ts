import type { Day } from '../../domain/day';
import type { TimelineItem } from '../queries/timeline';
import { presentEvidence } from './present-evidence';
import { presentFollowUp, presentOutcome } from './present-follow-up';
import { presentRating } from './present-rating';

/** One moment of a claim's history, with both clocks: when it was so, and when it was recorded. */
export function presentMoment(item: TimelineItem, today: Day) {
	return {
		kind: item.kind,
		day: item.day,
		recorded_at: item.recordedAt,
		seq: item.seq,
		actor: item.actor,
		stands: item.isStanding,
		...subjectOf(item, today)
	};
}

function subjectOf(item: TimelineItem, today: Day) {
	switch (item.kind) {
		case 'rating':
			return { rating: presentRating(item.rating) };
		case 'expected':
			return { follow_up: presentFollowUp(item.followUp, today) };
		case 'outcome':
			return {
				follow_up: presentFollowUp(item.followUp, today),
				outcome: presentOutcome(item.outcome)
			};
		case 'evidence':
			return { evidence: presentEvidence(item.evidence) };
	}
}
