import { notFound } from '../../domain/errors';
import type { Context } from '../context';
import { claimDetail, type ClaimDetail, type CriterionDetail } from './claim-detail';
import { claimHead } from './claim-head';

/** What the form for a new criterion shows: those that are fixed already. Throws `not_found`. */
export function criterionForm({ db }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	return {
		claim: claimHead(detail),
		criteria: detail.criteria.map(({ key, question, counts, verdict }, index) => ({
			key,
			number: index + 1,
			question,
			counts,
			verdict
		}))
	};
}

/** A criterion with everything that was ever said about it. Throws `not_found`. */
export function verdictForm({ db, today }: Context, ref: string, key: string) {
	const detail = claimDetail(db, ref);
	const { criterion, number } = found(detail, key);
	return {
		claim: claimHead(detail),
		version: detail.version,
		today: today(),
		criterion: {
			key,
			number,
			question: criterion.question,
			counts: criterion.counts,
			verdict: criterion.verdict,
			since: criterion.current?.effectiveOn ?? null
		},
		/** The newest first; what was taken back too. */
		history: criterion.history.map(shown).reverse()
	};
}

/** A verdict before it is taken back, and what holds afterwards. Throws `not_found`. */
export function verdictRetraction({ db }: Context, ref: string, key: string, id: string) {
	const detail = claimDetail(db, ref);
	const { criterion, number } = found(detail, key);
	const wrong = criterion.history.find((each) => each.id === id);
	if (!wrong) throw notFound(`verdict ${id}`);
	const next = criterion.history.filter((each) => each.isStanding && each.id !== id).at(-1);
	return {
		claim: claimHead(detail),
		criterion: { key, number, question: criterion.question, verdict: criterion.verdict },
		verdict: shown(wrong),
		isInForce: criterion.current?.id === id,
		/** The verdict that holds once this one is gone; null where the criterion is open again. */
		next: next ? shown(next) : null
	};
}

function found(detail: ClaimDetail, key: string) {
	const index = detail.criteria.findIndex((each) => each.key === key);
	const criterion = detail.criteria[index];
	if (!criterion) throw notFound(`criterion ${key}`);
	return { criterion, number: index + 1 };
}

function shown(judged: CriterionDetail['history'][number]) {
	const { id, verdict, effectiveOn, recordedAt, note, isStanding } = judged;
	return { id, verdict, effectiveOn, recordedAt, note, isStanding };
}
