import { lastDayOf, type Day } from '../../domain/day';
import { pageOf, readCursor, writeCursor } from './cursor';
import type { ClaimDetail, EvidenceDetail, FollowUpDetail, RatingDetail } from './claim-detail';

type OutcomeDetail = FollowUpDetail['outcomes'][number];

interface Moment {
	/** When it was so. */
	day: Day;
	/** When it was recorded. */
	recordedAt: string;
	seq: number;
	actor: string;
	/** False where it was taken back. */
	isStanding: boolean;
}
export type TimelineItem = Moment &
	(
		| { kind: 'rating'; rating: RatingDetail }
		/** Known to be expected from this day on. */
		| { kind: 'expected'; followUp: FollowUpDetail }
		| { kind: 'outcome'; followUp: FollowUpDetail; outcome: OutcomeDetail }
		/** On the (last possible) day of its publication. */
		| { kind: 'evidence'; evidence: EvidenceDetail }
	);

/** Ratings, follow-ups and evidence of a claim in one order: by the day they hold from, then seq. */
export function timeline(detail: ClaimDetail): TimelineItem[] {
	const items: TimelineItem[] = [
		...detail.ratings.map((rating) => ({
			kind: 'rating' as const,
			...judged(rating),
			rating
		})),
		...detail.followUps.flatMap((followUp) => [
			...expectation(followUp),
			...followUp.outcomes.map((outcome) => ({
				kind: 'outcome' as const,
				...judged(outcome),
				followUp,
				outcome
			}))
		]),
		...detail.evidence.map((evidence) => ({
			kind: 'evidence' as const,
			day: evidenceDay(detail, evidence),
			recordedAt: evidence.recordedAt,
			seq: evidence.addedSeq,
			actor: evidence.actor,
			isStanding: evidence.isStanding,
			evidence
		}))
	];
	return items.sort((a, b) => (a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1));
}

/** A part of it. Throws `invalid` for a cursor of another list. */
export function timelinePage(
	detail: ClaimDetail,
	{ limit, cursor }: { limit: number; cursor?: string | undefined }
) {
	const all = timeline(detail);
	const place = cursor === undefined ? null : readCursor(cursor, 'timeline', ['string', 'number']);
	const rest = place
		? all.filter(({ day, seq }) => day > place[0] || (day === place[0] && seq > place[1]))
		: all;
	const { rows, nextCursor } = pageOf(rest, limit, ({ day, seq }) =>
		writeCursor('timeline', [day, seq])
	);
	return { items: rows, total: all.length, nextCursor };
}

function expectation(followUp: FollowUpDetail): TimelineItem[] {
	const { expectedSince, recordedAt, addedSeq: seq, actor } = followUp;
	if (expectedSince === null) return [];
	return [
		{ kind: 'expected', day: expectedSince, recordedAt, seq, actor, isStanding: true, followUp }
	];
}

function judged(row: RatingDetail | OutcomeDetail): Moment {
	const { effectiveOn, recordedAt, addedSeq, actor, isStanding } = row;
	return { day: effectiveOn, recordedAt, seq: addedSeq, actor, isStanding };
}

/** Undated evidence appears with the first rating or outcome that cites it. */
function evidenceDay(detail: ClaimDetail, { key, source, recordedAt }: EvidenceDetail): Day {
	if (source.publishedOn !== null) return lastDayOf(source.publishedOn);
	const citing = [...detail.ratings, ...detail.followUps.flatMap(({ outcomes }) => outcomes)]
		.filter(({ evidence }) => evidence.includes(key))
		.map(({ effectiveOn }) => effectiveOn);
	return citing.sort()[0] ?? recordedAt.slice(0, 10);
}
