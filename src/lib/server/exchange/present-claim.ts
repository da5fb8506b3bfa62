import type { Day } from '../../domain/day';
import type { ClaimDetail } from '../queries/claim-detail';
import type { ClaimSummary } from '../queries/claim-summary';
import { presentAttribution } from './present-attribution';
import { presentCriterion } from './present-criterion';
import { presentEvidence } from './present-evidence';
import { presentFollowUp } from './present-follow-up';
import { presentRating } from './present-rating';

/** The pages of a claim, for ever at the same address. */
function pagesOf(origin: string, statement: string, number: number) {
	const page = (locale: string) => `${origin}/${locale}/statements/${statement}/${number}`;
	return { url: page('en'), urls: { ar: page('ar'), en: page('en') } };
}

/** One claim with everything on it (design §6). */
export function presentClaim(
	detail: ClaimDetail,
	{ origin, today }: { origin: string; today: Day }
) {
	const { claim, due, rating, attribution, quoteSources } = detail;
	return {
		ref: claim.ref,
		statement: claim.statement,
		number: claim.number,
		version: detail.version,
		...pagesOf(origin, claim.statement, claim.number),
		kind: claim.kind,
		scale: claim.scale,
		title: claim.title,
		text: claim.text,
		original_language: claim.originalLanguage,
		made_on: claim.madeOn,
		due: due && {
			...due,
			phrase: claim.duePhrase,
			overdue: claim.isOpen && claim.dueEnd !== null && claim.dueEnd < today,
			late_days: claim.lateDays
		},
		look_again_on: claim.lookAgainOn,
		status: claim.status,
		status_since: claim.statusSince,
		updated_at: claim.updatedAt,
		rating: rating && presentRating(rating),
		ratings: detail.ratings.map(presentRating),
		criteria: detail.criteria.map(presentCriterion),
		attribution: attribution && presentAttribution(attribution, quoteSources),
		attributions: detail.attributions.map((each) => presentAttribution(each, quoteSources)),
		follow_ups: detail.followUps.map((followUp) => presentFollowUp(followUp, today)),
		evidence: detail.evidence.map(presentEvidence)
	};
}

/** A claim as lists give it: what is so today, without its histories. */
export function presentClaimSummary(claim: ClaimSummary, origin: string) {
	return {
		ref: claim.ref,
		statement: claim.statement,
		number: claim.number,
		version: claim.version,
		...pagesOf(origin, claim.statement, claim.number),
		kind: claim.kind,
		scale: claim.scale,
		title: claim.title,
		text: claim.text,
		original_language: claim.originalLanguage,
		made_on: claim.madeOn,
		due: claim.due && {
			...claim.due,
			phrase: claim.duePhrase,
			overdue: claim.isOverdue,
			late_days: claim.lateDays
		},
		look_again_on: claim.lookAgainOn,
		status: claim.status,
		status_since: claim.statusSince,
		short: claim.short,
		updated_at: claim.updatedAt,
		attribution: { verdict: claim.attribution, coverage: claim.coverage },
		evidence: {
			supports: claim.supports,
			contradicts: claim.contradicts,
			context: claim.contexts,
			sources: claim.sourceCount
		}
	};
}
