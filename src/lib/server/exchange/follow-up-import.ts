import type * as v from 'valibot';
import { isResolved } from '../../domain/follow-up';
import { linkEvidence } from '../commands/evidence';
import { expectFollowUp, recordFollowUp, resolveFollowUp } from '../commands/follow-up';
import type { Steps } from '../commands/command';
import { followUpsOf } from '../queries/evidence-facts';
import { subjectVersion } from '../queries/subject-version';
import { keysOf, type Citations } from './evidence-import';
import type { Importing } from './importing';
import { followUpShape } from './record-shape';

type FollowUpItem = v.InferOutput<typeof followUpShape>;

/**
 * The follow-ups of a claim. Each cites its evidence; where a file says from the side of the
 * evidence that it bears on more, or in another order, that is recorded as a fact of its own.
 */
export function* importFollowUps(
	work: Importing,
	ref: string,
	citations: Citations,
	items: readonly unknown[],
	at: string
): Steps<void> {
	const { problems } = work;
	const ids = new Map<string, string>();
	for (const [item, pointer] of problems.each(followUpShape, items, `${at}/follow_ups`)) {
		if (ids.has(item.key)) problems.add(`${pointer}/key`, 'already_exists');
		const evidence = keysOf(work, citations, item.evidence, `${pointer}/evidence`);
		if (!evidence) continue;
		const id = yield* importFollowUp(work, ref, item, evidence, pointer);
		if (id !== undefined) ids.set(item.key, id);
	}
	yield* importLinks(work, citations, ids, items.length === ids.size, `${at}/evidence`);
}

function* importFollowUp(
	{ problems, deciding }: Importing,
	ref: string,
	item: FollowUpItem,
	evidence: string[],
	at: string
): Steps<string | undefined> {
	const { key: name, title, description, expected_by, expected_since, bearing } = item;
	const { outcome, outcome_on } = item;
	if (isResolved(outcome) && outcome_on === null) {
		problems.add(`${at}/outcome_on`, 'effective_day_required');
		return undefined;
	}
	if (expected_by === null) {
		if (!isResolved(outcome) || outcome_on === null) {
			problems.add(`${at}/expected_by`, 'outcome_awaited');
			return undefined;
		}
		const event = { name, title, description, bearing: bearing ?? 'context', outcome, outcome_on };
		const recorded = yield* problems.attempt(at, () =>
			recordFollowUp.decide(deciding, ref, { ...event, evidence })
		);
		return recorded?.id;
	}
	const isAwaited = !isResolved(outcome);
	const expected = yield* problems.attempt(at, () =>
		expectFollowUp.decide(deciding, ref, {
			name,
			title,
			expected_by,
			expected_since: expected_since ?? undefined,
			bearing: bearing ?? undefined,
			// what came of it, and how we know, is told by the outcome
			description: isAwaited ? description : undefined,
			evidence: isAwaited ? evidence : []
		})
	);
	if (!expected || !isResolved(outcome) || outcome_on === null) return expected?.id;
	const version = subjectVersion(deciding.db, `follow-up/${expected.id}`);
	yield* problems.attempt(at, () =>
		resolveFollowUp.decide(deciding, expected.id, {
			outcome,
			outcome_on,
			description,
			bearing: bearing ?? undefined,
			evidence,
			version
		})
	);
	return expected.id;
}

function* importLinks(
	{ problems, deciding }: Importing,
	citations: Citations,
	ids: Map<string, string>,
	isWhole: boolean,
	at: string
): Steps<void> {
	for (const [position, citation] of [...citations.values()].entries()) {
		if (!citation) continue;
		const pointer = `${at}/${position}`;
		const asked = citation.followUps.map((name) => ids.get(name));
		const missing = asked.indexOf(undefined);
		// a follow-up that was refused is named already
		if (missing >= 0 && isWhole)
			problems.add(`${pointer}/follow_ups/${missing}`, 'follow_up_elsewhere');
		if (missing >= 0) continue;
		const linked = followUpsOf(deciding.db, citation.key);
		const followUps = asked.filter((id) => id !== undefined);
		if (linked.join() === followUps.join()) continue;
		const version = subjectVersion(deciding.db, `evidence/${citation.key}`);
		yield* problems.attempt(pointer, () =>
			linkEvidence.decide(deciding, citation.key, {
				follow_ups: followUps,
				criteria: citation.criteria,
				version
			})
		);
	}
}
