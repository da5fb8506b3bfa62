import * as v from 'valibot';
import { dueDateSchema } from '../due-date';
import { BEARINGS, RESOLUTIONS } from '../follow-up';
import { bilingual, lineText, proseText } from '../text';
import { claimRefText, recordName } from './claim';
import { evidenceList } from './evidence';

export const followUpFacts = {
	title: bilingual(lineText(300)),
	description: v.optional(bilingual(proseText(5_000)))
};

/** Its effective day is the day since which it was known (`expected_since`). */
export const followUpExpected = v.strictObject({
	claim: claimRefText,
	name: v.optional(recordName),
	...followUpFacts,
	bearing: v.optional(v.picklist(BEARINGS)),
	expected_by: dueDateSchema,
	evidence: evidenceList
});

export const outcomeFacts = {
	outcome: v.picklist(RESOLUTIONS),
	bearing: v.picklist(BEARINGS),
	evidence: evidenceList
};

/** An event that nobody had announced. Its effective day is `outcome_on`. */
export const followUpRecorded = v.strictObject({
	claim: claimRefText,
	name: v.optional(recordName),
	...followUpFacts,
	...outcomeFacts
});

/** What became of an expected event. Its effective day is `outcome_on`. */
export const followUpResolved = v.strictObject({
	description: followUpFacts.description,
	...outcomeFacts
});

export const followUpEdited = v.strictObject({
	changes: v.strictObject({
		title: v.optional(followUpFacts.title),
		description: v.nullish(bilingual(proseText(5_000)))
	})
});
