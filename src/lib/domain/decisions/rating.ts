import type { Day } from '../day';
import type { EntryData, NewEntry } from '../entry';
import { invalid, invalidAll, type Issue } from '../errors';
import { isOnScale, restsOnStatement, type ScaleId } from '../scales';
import { dayIssues, evidenceIssues } from './day-rules';

/** What a rating needs to know about its claim. */
export interface RatedClaim {
	ref: string;
	scale: ScaleId;
	madeOn: Day;
	evidence: readonly { key: string; isWithdrawn: boolean }[];
	ratings: readonly { id: string; isStanding: boolean }[];
	/** The references of all claims, as far as the rating names one. */
	hasClaim: (ref: string) => boolean;
}

export type RatingInput = Omit<EntryData<'claim.rated'>, 'scale' | 'change' | 'status'> & {
	status: string;
	change?: EntryData<'claim.rated'>['change'];
	effective_on: Day;
};

/** No evidence, no rating (design §3.1). Every broken rule at once. */
export function decideRating(claim: RatedClaim, input: RatingInput, today: Day): NewEntry {
	const { effective_on, change = 'world_changed', status, ...rest } = input;
	const issues: Issue[] = [
		...dayIssues(effective_on, { notBefore: claim.madeOn, today }),
		...evidenceIssues(input.evidence, claim.evidence)
	];
	if (!isOnScale(claim.scale, status)) {
		throw invalidAll([...issues, { pointer: '/status', code: 'not_on_scale' }]);
	}
	if (input.evidence.length === 0 && status !== 'not_rated' && !restsOnStatement(status)) {
		issues.push({ pointer: '/evidence', code: 'evidence_required' });
	}
	issues.push(...correctionIssues(claim, change, input.corrects));
	issues.push(...successorIssues(claim, status, input.superseded_by));
	if (issues.length > 0) throw invalidAll(issues);
	return {
		type: 'claim.rated',
		subject: `claim/${claim.ref}`,
		effective_on,
		data: { ...rest, status, scale: claim.scale, change }
	};
}

function correctionIssues(claim: RatedClaim, change: string, corrects?: string): Issue[] {
	if (change !== 'correction') {
		return corrects === undefined ? [] : [{ pointer: '/corrects', code: 'not_allowed' }];
	}
	const wrong = claim.ratings.find((rating) => rating.id === corrects);
	if (!wrong) return [{ pointer: '/corrects', code: 'correction_needs_rating' }];
	return wrong.isStanding ? [] : [{ pointer: '/corrects', code: 'already_taken_back' }];
}

function successorIssues(claim: RatedClaim, status: string, successor?: string): Issue[] {
	const pointer = '/superseded_by';
	if (status !== 'superseded') {
		return successor === undefined ? [] : [{ pointer, code: 'not_allowed' }];
	}
	if (successor === undefined) return [{ pointer, code: 'superseded_needs_claim' }];
	const isAnother = successor !== claim.ref && claim.hasClaim(successor);
	return isAnother ? [] : [{ pointer, code: 'claim_unknown' }];
}

type Retraction =
	'claim.rating_retracted' | 'claim.verdict_retracted' | 'claim.attribution_retracted';

/** Takes a judgement of a claim back: it stays readable, struck through, out of the figures. */
export function decideRetraction(
	type: Retraction,
	ref: string,
	wrong: { id: string; isStanding: boolean } | undefined,
	reason: EntryData<Retraction>['reason']
): NewEntry {
	if (!wrong?.isStanding) throw invalid('', 'already_taken_back');
	return {
		type,
		subject: `claim/${ref}`,
		effective_on: null,
		data: { entry: wrong.id, reason }
	};
}
