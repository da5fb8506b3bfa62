import * as v from 'valibot';
import { ATTRIBUTION_VERDICTS, COVERAGES, QUOTE_BASES } from '../attribution';
import { claimNumberSchema, KINDS } from '../claim';
import { CRITERION_VERDICTS } from '../criterion';
import { daySchema } from '../day';
import { PRECISIONS } from '../due-date';
import { SCALE_IDS, STATUS_CODES } from '../scales';
import { bilingual, languageTag, lineText, proseText, verbatimText } from '../text';
import { named, quote, sourceKey } from './source';

/** A short name inside a record: `brussels-meeting-1`, `c1-paris`. */
export const recordName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,119}$/, 'not_a_slug'));
export const entryId = v.pipe(v.string(), v.uuid('not_allowed'));
export const evidenceKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'evidence_elsewhere'));
/** `<statement slug>/<number>` */
export const claimRefText = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]{3,80}\/[1-9][0-9]{0,3}$/, 'claim_unknown')
);
const due = v.strictObject({
	date: daySchema,
	precision: v.picklist(PRECISIONS),
	phrase: v.optional(bilingual(verbatimText(300)))
});

export const claimFacts = {
	slug: recordName,
	kind: v.picklist(KINDS),
	title: bilingual(lineText(300)),
	text: bilingual(verbatimText(20_000)),
	original_language: languageTag,
	due: v.optional(v.nullable(due))
};

export const claimPublished = v.strictObject({
	number: claimNumberSchema,
	scale: v.picklist(SCALE_IDS),
	...claimFacts
});

export const claimEdited = v.strictObject({
	changes: v.strictObject({
		title: v.optional(claimFacts.title),
		text: v.optional(claimFacts.text),
		due: v.nullish(due)
	})
});

export const criterionFixed = v.strictObject({
	key: recordName,
	question: bilingual(proseText(2_000)),
	/** False where it should not weigh on the speaker. */
	counts: v.boolean()
});
export const criterionJudged = v.strictObject({
	key: recordName,
	verdict: v.picklist(CRITERION_VERDICTS),
	note: v.optional(bilingual(proseText(2_000)))
});

export const RATING_CHANGES = ['world_changed', 'new_evidence', 'correction'] as const;
/** The three things a new rating can mean (design §3.2). */
export type RatingChange = (typeof RATING_CHANGES)[number];

export const claimRated = v.strictObject({
	status: v.picklist(STATUS_CODES),
	scale: v.picklist(SCALE_IDS),
	change: v.picklist(RATING_CHANGES),
	/** The rating that was wrong, for a correction: it stays readable, out of the figures. */
	corrects: v.optional(entryId),
	reason: bilingual(proseText(5_000)),
	short: v.optional(bilingual(lineText(120))),
	evidence: v.pipe(v.array(evidenceKey), v.maxLength(100, 'too_many')),
	/** The claim that took this one's place, for `superseded`. */
	superseded_by: v.optional(claimRefText)
});
/** An entry that was wrong, and why. It stays readable, struck through. */
export const takenBack = v.strictObject({
	entry: entryId,
	reason: bilingual(proseText(5_000))
});

const element = v.strictObject({
	verdict: v.picklist(ATTRIBUTION_VERDICTS),
	text: bilingual(proseText(2_000)),
	span: v.optional(
		v.strictObject({
			ar: v.optional(verbatimText(5_000)),
			en: v.optional(verbatimText(5_000))
		})
	),
	note: v.optional(bilingual(proseText(2_000)))
});
const attributionQuote = v.strictObject({
	...quote.entries,
	source: sourceKey,
	speaker: v.optional(named),
	basis: v.picklist(QUOTE_BASES)
});
export const attributionFacts = {
	verdict: v.picklist(ATTRIBUTION_VERDICTS),
	coverage: v.picklist(COVERAGES),
	speaker: v.optional(named),
	rationale: bilingual(proseText(10_000)),
	elements: v.pipe(v.array(element), v.maxLength(26, 'too_many')),
	quotes: v.pipe(v.array(attributionQuote), v.maxLength(50, 'too_many'))
};
export const attributionJudged = v.strictObject(attributionFacts);

/** A day to look at the claim again; null takes it away. */
export const lookAgainSet = v.strictObject({ on: v.nullable(daySchema) });
