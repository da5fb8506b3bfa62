import { desc, ne } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import { statusesOf } from '../../domain/scales';
import { statusDoubt } from '../../domain/status-doubt';
import type { Context } from '../context';
import { claim } from '../db/schema';
import { claimDetail, type RatingDetail } from './claim-detail';
import { citationsOf, claimHead } from './claim-head';

/** As many claims as are offered to choose from; any other can still be named. */
const OFFERED = 200;

/** What the form for a new rating shows. Throws `not_found`. */
export function rateForm({ db, today }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	const { scale } = detail.claim;
	return {
		claim: claimHead(detail),
		version: detail.version,
		today: today(),
		/** Those that a correction may take the place of, the newest first. */
		ratings: detail.ratings
			.filter(({ isStanding }) => isStanding)
			.map(shown)
			.reverse(),
		statuses: statusesOf(scale).map((status) => ({
			status,
			doubt: statusDoubt(status, detail.criteria)
		})),
		criteria: detail.criteria.map(({ verdict, counts }, index) => ({
			number: index + 1,
			verdict,
			counts
		})),
		citations: citationsOf(detail),
		claims: db
			.select({ ref: claim.ref, title: claim.title })
			.from(claim)
			.where(ne(claim.ref, ref))
			.orderBy(desc(claim.madeOn), claim.statement, claim.number)
			.limit(OFFERED)
			.all()
	};
}

/** What is there before a rating is taken back, and what will be in force afterwards. */
export function ratingRetraction({ db }: Context, ref: string, id: string) {
	const detail = claimDetail(db, ref);
	const wrong = detail.ratings.find((each) => each.id === id);
	if (!wrong) throw notFound(`rating ${id}`);
	const next = detail.ratings.filter((each) => each.isStanding && each.id !== id).at(-1);
	return {
		claim: claimHead(detail),
		rating: shown(wrong),
		isTakenBack: !wrong.isStanding,
		isInForce: detail.rating?.id === id,
		/** The rating that holds once this one is gone; null where there is none. */
		next: next ? shown(next) : null
	};
}

function shown({ id, status, effectiveOn, reason, recordedAt }: RatingDetail) {
	return { id, status, effectiveOn, reason, recordedAt };
}
