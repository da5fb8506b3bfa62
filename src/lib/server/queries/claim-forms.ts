import { notFound } from '../../domain/errors';
import type { Context } from '../context';
import { claimDetail } from './claim-detail';
import { citationsOf, claimHead } from './claim-head';

/** What the form for a claim's wording shows. Throws `not_found`. */
export function claimEditForm({ db }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	const { title, text, originalLanguage, duePhrase } = detail.claim;
	return {
		claim: claimHead(detail),
		version: detail.version,
		title,
		text,
		originalLanguage,
		due: detail.due && { ...detail.due, phrase: duePhrase }
	};
}

/** Throws `not_found`. */
export function lookAgainForm({ db, today }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	return { claim: claimHead(detail), today: today(), on: detail.claim.lookAgainOn };
}

/** A citation and everything of its claim that it may bear on. Throws `not_found`. */
export function linksForm({ db }: Context, ref: string, key: string) {
	const detail = claimDetail(db, ref);
	const piece = detail.evidence.findLast((each) => each.key === key);
	const citation = citationsOf(detail).find((each) => each.key === key);
	if (!piece || !citation) throw notFound(`evidence ${key}`);
	return {
		claim: claimHead(detail),
		version: piece.version,
		citation,
		bearsOn: { followUps: piece.followUps, criteria: piece.criteria },
		followUps: detail.followUps.map(({ id, title, outcome, outcomeOn, expectedBy, outcomes }) => ({
			id,
			title,
			outcome,
			outcomeOn,
			expectedBy,
			/** Its outcome names this piece: the link stays while the outcome does. */
			isCiting: outcomes.some((each) => each.isStanding && each.evidence.includes(key))
		})),
		criteria: detail.criteria.map(({ key: name, question }, index) => ({
			key: name,
			number: index + 1,
			question
		}))
	};
}
