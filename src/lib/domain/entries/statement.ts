import * as v from 'valibot';
import { slugSchema } from '../claim';
import { daySchema } from '../day';
import { SCALE_IDS, STATUS_CODES } from '../scales';
import { bilingual, languageTag, lineText, proseText, verbatimText } from '../text';
import { webAddressText } from '../web-address';
import { named, sourceKey } from './source';

const speaker = v.strictObject({ name: named, role: v.optional(named) });
const party = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,6}$/, 'not_allowed')),
	name: named
});

/** The source as it was posted: possibly cut, and then no address at all. Kept, never repaired. */
const postedSource = v.strictObject({
	url: v.pipe(lineText(2048)),
	truncated: v.boolean(),
	note: v.optional(bilingual(proseText(2_000)))
});
const copy = v.strictObject({ url: webAddressText, publisher: v.optional(lineText(300)) });

export const statementFacts = {
	title: bilingual(lineText(500)),
	made_on: daySchema,
	place: v.optional(bilingual(lineText(300))),
	speakers: v.pipe(v.array(speaker), v.minLength(1, 'required'), v.maxLength(50, 'too_many')),
	parties: v.pipe(v.array(party), v.maxLength(200, 'too_many')),
	original_language: languageTag,
	original_text: verbatimText(200_000),
	preamble: v.optional(bilingual(verbatimText(50_000))),
	adaptation_notice: v.optional(bilingual(verbatimText(2_000))),
	source: postedSource,
	copies: v.pipe(v.array(copy), v.maxLength(50, 'too_many')),
	coverage_note: v.optional(bilingual(proseText(5_000)))
};

export const statementPublished = v.strictObject({
	slug: slugSchema,
	...statementFacts,
	/** The day the record was put together, where it came as a record file. */
	compiled_on: v.optional(daySchema),
	/** SHA-256 (hex) of that file's canonical JSON: tells whether it has changed since. */
	record_digest: v.optional(v.pipe(v.string(), v.hash(['sha256'], 'not_allowed')))
});

/** Who said what, when and in which words stays; what we wrote about it can be written better. */
export const statementEdited = v.strictObject({
	changes: v.strictObject({
		title: v.optional(statementFacts.title),
		place: v.nullish(bilingual(lineText(300))),
		speakers: v.optional(statementFacts.speakers),
		parties: v.optional(statementFacts.parties),
		preamble: v.nullish(bilingual(verbatimText(50_000))),
		adaptation_notice: v.nullish(bilingual(verbatimText(2_000))),
		copies: v.optional(statementFacts.copies),
		coverage_note: v.nullish(bilingual(proseText(5_000)))
	})
});

/** An assertion of the preamble, judged like a claim. */
export const contextChecked = v.strictObject({
	key: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'not_a_slug')),
	text: bilingual(verbatimText(5_000)),
	scale: v.picklist(SCALE_IDS),
	status: v.picklist(STATUS_CODES),
	rationale: bilingual(proseText(5_000))
});

/** Something that could not be established, and the claims it touches. */
export const gapNoted = v.strictObject({
	text: bilingual(proseText(5_000)),
	claims: v.array(v.pipe(v.number(), v.integer('wrong_type'), v.minValue(1, 'too_small')))
});

/** The record of this statement lists the source under this name (`src-001`). */
export const sourceListed = v.strictObject({
	source: sourceKey,
	name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'not_a_slug'))
});
