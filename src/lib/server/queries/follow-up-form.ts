import { notFound } from '../../domain/errors';
import { isOverdue } from '../../domain/due-date';
import type { Context } from '../context';
import { claimDetail, type ClaimDetail, type FollowUpDetail } from './claim-detail';
import { citationsOf, claimHead } from './claim-head';
import { followUpFacts } from './follow-up-facts';

/** What the forms for a new follow-up show. Throws `not_found`. */
export function newFollowUpForm({ db, today }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	return { claim: claimHead(detail), today: today(), citations: citationsOf(detail) };
}

/** A follow-up with its claim, for the forms that change it. Throws `not_found`. */
export function followUpForm({ db, today }: Context, id: string) {
	const detail = claimDetail(db, followUpFacts(db, id).claim);
	return {
		claim: claimHead(detail),
		today: today(),
		followUp: shown(found(detail, id), today()),
		citations: citationsOf(detail)
	};
}

function found(detail: ClaimDetail, id: string): FollowUpDetail {
	const followUp = detail.followUps.find((each) => each.id === id);
	if (!followUp) throw notFound(`follow-up ${id}`);
	return followUp;
}

function shown(followUp: FollowUpDetail, today: string) {
	const { id, version, title, description, bearing, expectedBy, current } = followUp;
	return {
		id,
		version,
		title,
		description,
		bearing,
		expectedBy,
		expectedSince: followUp.expectedSince,
		isOverdue: current === null && expectedBy !== null && isOverdue(expectedBy, today),
		/** Would be, if what became of it were taken back. */
		isPastDue: expectedBy !== null && isOverdue(expectedBy, today),
		/** What became of it; null while it is awaited. */
		outcome: current && {
			id: current.id,
			outcome: current.outcome,
			on: current.effectiveOn,
			recordedAt: current.recordedAt
		}
	};
}
