import type { ClaimDetail, Removal } from './claim-detail';
import { citesLater } from './evidence-numbers';
import { timeline, type TimelineItem } from './timeline';

/** The timeline of a claim's page: every item with what is read there, evidence by its number. */
export function claimTimeline(detail: ClaimDetail, numbers: Map<string, number>) {
	const seqOf = new Map(
		[...detail.ratings, ...detail.followUps.flatMap(({ outcomes }) => outcomes)].map(
			({ id, addedSeq }) => [id, addedSeq]
		)
	);
	const view = { numbers, seqOf };
	return timeline(detail).map((item) => ({
		seq: item.seq,
		day: item.day,
		recordedAt: item.recordedAt,
		isStanding: item.isStanding,
		...contents(item, view)
	}));
}

interface View {
	numbers: Map<string, number>;
	/** Where an entry stands in the timeline. */
	seqOf: Map<string, number>;
}

function contents(item: TimelineItem, view: View) {
	const numbersOf = (keys: readonly string[]) => keys.flatMap((key) => view.numbers.get(key) ?? []);
	switch (item.kind) {
		case 'rating': {
			const { id, status, scale, change, reason, short, supersededBy, removal } = item.rating;
			return {
				kind: item.kind,
				id,
				status,
				scale,
				change,
				reason,
				short,
				supersededBy,
				evidence: numbersOf(item.rating.evidence),
				isHindsight: citesLater(item.rating.evidence, view.numbers),
				removal: removalView(removal, view)
			};
		}
		case 'expected': {
			const { id, title, description, bearing, expectedBy, outcome } = item.followUp;
			return {
				kind: item.kind,
				followUp: id,
				title,
				// once it is resolved, its outcome says the rest
				description: outcome === 'awaited' ? description : null,
				bearing: outcome === 'awaited' ? bearing : null,
				expectedBy,
				isAwaited: outcome === 'awaited',
				evidence: outcome === 'awaited' ? numbersOf(item.followUp.evidence) : []
			};
		}
		case 'outcome': {
			const { followUp, outcome } = item;
			const isCurrent = outcome.id === followUp.current?.id;
			return {
				kind: item.kind,
				followUp: followUp.id,
				title: followUp.title,
				description: outcome.description ?? followUp.description,
				outcome: outcome.outcome,
				bearing: outcome.bearing,
				expectedBy: followUp.expectedBy,
				isCurrent,
				evidence: numbersOf(isCurrent ? followUp.evidence : outcome.evidence),
				removal: removalView(outcome.removal, view)
			};
		}
		case 'evidence': {
			const { key, source } = item.evidence;
			return {
				kind: item.kind,
				number: view.numbers.get(key) ?? 0,
				publishedOn: source.publishedOn
			};
		}
	}
}

function removalView(removal: Removal, { seqOf }: View) {
	if (!removal) return null;
	const { reason, recordedAt, replacedBy } = removal;
	return {
		reason,
		recordedAt,
		replacedBy: replacedBy === null ? null : (seqOf.get(replacedBy) ?? null)
	};
}
