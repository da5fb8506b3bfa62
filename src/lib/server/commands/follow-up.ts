import * as v from 'valibot';
import { daySchema } from '../../domain/day';
import {
	decideExpectation,
	decideOutcomeRetraction,
	decideRecording,
	decideResolution
} from '../../domain/decisions/follow-up';
import {
	followUpExpected,
	followUpFacts as texts,
	outcomeFacts
} from '../../domain/entries/follow-up';
import { invalid } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { followUpFacts } from '../queries/follow-up-facts';
import { defineCommand, expectVersion } from './command';
import { retractionSchema, versionField } from './input';

const { name, bearing, expected_by, evidence } = followUpExpected.entries;

/** Expects an event by a day. */
export const expectFollowUp = defineCommand({
	may: 'follow_up.expect',
	schema: v.strictObject({
		...texts,
		bearing,
		expected_by,
		/** The day since which it was known; today where nothing is said. */
		expected_since: v.optional(daySchema),
		evidence: v.optional(evidence, []),
		name
	}),
	*decide({ db, today, newId }, claim: string, { expected_since, ...data }) {
		const id = newId();
		const facts = claimFacts(db, claim);
		yield decideExpectation(id, facts, expected_since ?? today(), { claim, ...data }, today());
		return { id };
	}
});

/** Records an event that nobody had announced. */
export const recordFollowUp = defineCommand({
	may: 'follow_up.record',
	schema: v.strictObject({ ...texts, ...outcomeFacts, outcome_on: daySchema, name }),
	*decide({ db, today, newId }, claim: string, { outcome_on, ...data }) {
		const id = newId();
		const facts = claimFacts(db, claim);
		yield decideRecording(id, facts, outcome_on, { claim, ...data }, today());
		return { id };
	}
});

/** Says what became of a follow-up. */
export const resolveFollowUp = defineCommand({
	may: 'follow_up.resolve',
	schema: v.strictObject({
		outcome: outcomeFacts.outcome,
		outcome_on: daySchema,
		description: texts.description,
		bearing: v.optional(outcomeFacts.bearing),
		evidence: v.optional(outcomeFacts.evidence, []),
		version: versionField
	}),
	*decide({ db, today }, id: string, { outcome_on, version, ...data }) {
		const facts = followUpFacts(db, id);
		expectVersion(db, `follow-up/${id}`, version);
		const followUp = {
			id,
			claim: claimFacts(db, facts.claim),
			standingOutcome: facts.standing?.outcome ?? null
		};
		const bearingNow = data.bearing ?? facts.bearing ?? 'context';
		yield decideResolution(followUp, outcome_on, { ...data, bearing: bearingNow }, today());
		return { id, claim: facts.claim };
	}
});

/** Takes an outcome back, visibly: the follow-up is awaited again. */
export const retractOutcome = defineCommand({
	may: 'outcome.retract',
	schema: retractionSchema,
	*decide({ db }, id: string, { reason }) {
		const facts = followUpFacts(db, id);
		yield decideOutcomeRetraction(id, facts.standing?.id ?? null, reason);
		return { id, claim: facts.claim };
	}
});

/** Puts the wording of a follow-up right; no day moves. */
export const editFollowUp = defineCommand({
	may: 'follow_up.record',
	schema: v.strictObject({
		title: v.optional(texts.title),
		description: v.optional(v.nullable(v.unwrap(texts.description))),
		version: versionField
	}),
	*decide({ db }, id: string, { version, ...changes }) {
		followUpFacts(db, id);
		expectVersion(db, `follow-up/${id}`, version);
		if (Object.values(changes).every((change) => change === undefined)) {
			throw invalid('', 'nothing_changed');
		}
		yield {
			type: 'follow_up.edited',
			subject: `follow-up/${id}`,
			effective_on: null,
			data: { changes }
		};
		return { id };
	}
});
