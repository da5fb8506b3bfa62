import * as v from 'valibot';
import { STANCES } from '../evidence';
import { proseText, bilingual } from '../text';
import { webAddressText } from '../web-address';
import { entryId, evidenceKey, recordName } from './claim';
import { quote, sourceKey } from './source';

export const followUpIds = v.pipe(v.array(entryId), v.maxLength(100, 'too_many'));
export const criterionKeys = v.pipe(v.array(recordName), v.maxLength(100, 'too_many'));

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
	/** The key of the context check it is cited on, for evidence on a statement's preamble. */
	context_check: v.optional(recordName)
});
export const evidenceLinked = v.strictObject({ follow_ups: followUpIds, criteria: criterionKeys });
export const evidenceWithdrawn = v.strictObject({ reason: bilingual(proseText(5_000)) });
export const evidenceList = v.pipe(v.array(evidenceKey), v.maxLength(100, 'too_many'));
