import * as v from 'valibot';
import { slugSchema } from '../claim';
import { STANCES } from '../evidence';
import { proseText, bilingual } from '../text';
import { webAddressText } from '../web-address';
import { claimRefText, entryId, evidenceKey, recordName } from './claim';
import { quote, sourceKey } from './source';

const followUpIds = v.pipe(v.array(entryId), v.maxLength(100, 'too_many'));
const criterionKeys = v.pipe(v.array(recordName), v.maxLength(100, 'too_many'));

export const evidenceFacts = {
	stance: v.picklist(STANCES),
	quote: v.optional(quote),
	archive_url: v.optional(webAddressText),
	follow_ups: followUpIds,
	criteria: criterionKeys
};

export const evidenceAttached = v.strictObject({
	/** Its name in a record file (`c1-defenseone`), where it came from one. */
	name: v.optional(recordName),
	source: sourceKey,
	/** The address as it was typed; the source has the normalised one. */
	url: webAddressText,
	...evidenceFacts,
	/** What it is cited on: a claim, or a context check of a statement's preamble. */
	cited_on: v.union([
		v.strictObject({ claim: claimRefText }),
		v.strictObject({ statement: slugSchema, context_check: recordName })
	])
});
export const evidenceLinked = v.strictObject({ follow_ups: followUpIds, criteria: criterionKeys });
export const evidenceWithdrawn = v.strictObject({ reason: bilingual(proseText(5_000)) });
export const evidenceList = v.pipe(v.array(evidenceKey), v.maxLength(100, 'too_many'));
