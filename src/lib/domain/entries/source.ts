import * as v from 'valibot';
import { partialDaySchema } from '../day';
import { RELIABILITIES } from '../evidence';
import { bilingual, languageTag, lineText, verbatimText } from '../text';
import { webAddressText } from '../web-address';

/** The key of a source: SHA-256 (hex) of its normalised address. */
export const sourceKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'source_unknown'));

export const sourceFacts = {
	title: v.optional(lineText(500)),
	/** True where the title was given by us and not seen on the page. */
	title_supplied: v.optional(v.boolean()),
	publisher: v.optional(lineText(300)),
	published_on: v.optional(partialDaySchema),
	language: v.optional(languageTag),
	reliability: v.optional(v.picklist(RELIABILITIES))
};

export const sourceAdded = v.strictObject({ url: webAddressText, ...sourceFacts });

/** A present key is a new value, null takes a value away. */
export const sourceEdited = v.strictObject({
	changes: v.strictObject({
		title: v.nullish(lineText(500)),
		title_supplied: v.optional(v.boolean()),
		publisher: v.nullish(lineText(300)),
		published_on: v.nullish(partialDaySchema),
		language: v.nullish(languageTag),
		reliability: v.nullish(v.picklist(RELIABILITIES))
	})
});

/** The passage, word for word, with its own language. */
export const quote = v.strictObject({ text: verbatimText(10_000), language: languageTag });

export const named = bilingual(lineText(300));
