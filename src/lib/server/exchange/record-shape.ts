import * as v from 'valibot';
import { claimNumberSchema } from '../../domain/claim';
import { CRITERION_VERDICTS } from '../../domain/criterion';
import { daySchema } from '../../domain/day';
import { dueDateSchema } from '../../domain/due-date';
import {
	attributionFacts,
	claimFacts,
	claimRated,
	criterionFixed,
	recordName
} from '../../domain/entries/claim';
import { evidenceFacts } from '../../domain/entries/evidence';
import { followUpFacts } from '../../domain/entries/follow-up';
import { quote, sourceFacts } from '../../domain/entries/source';
import { contextChecked, gapNoted, statementFacts } from '../../domain/entries/statement';
import { slugSchema } from '../../domain/claim';
import { BEARINGS, OUTCOMES } from '../../domain/follow-up';
import { webAddressText } from '../../domain/web-address';

/**
 * The shape of a record file, `tahaqquq-record` version 1 (docs/record-format.md). Each part is
 * checked by itself, so that one broken item does not hide the problems of the others.
 */
export const FORMAT = 'tahaqquq-record';
export const VERSION = 1;

const nullable = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
const list = v.optional(v.array(v.unknown()), []);
const names = v.pipe(v.array(recordName), v.maxLength(100, 'too_many'));

export const fileShape = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	compiled_on: daySchema,
	statement: v.unknown(),
	sources: list,
	claims: list,
	not_established: list
});

export const statementShape = v.strictObject({
	slug: slugSchema,
	...statementFacts,
	context_checks: list
});

export const sourceShape = v.strictObject({
	key: recordName,
	url: webAddressText,
	title: nullable(v.unwrap(sourceFacts.title)),
	title_supplied: v.optional(v.boolean(), false),
	publisher: nullable(v.unwrap(sourceFacts.publisher)),
	published_on: nullable(v.unwrap(sourceFacts.published_on)),
	language: nullable(v.unwrap(sourceFacts.language)),
	reliability: nullable(v.unwrap(sourceFacts.reliability))
});

export const contextCheckShape = v.strictObject({ ...contextChecked.entries, evidence: list });

export const claimShape = v.strictObject({
	number: claimNumberSchema,
	...claimFacts,
	scale: contextChecked.entries.scale,
	criteria: list,
	attribution: v.optional(v.unknown()),
	evidence: list,
	follow_ups: list,
	ratings: list,
	look_again_on: v.optional(daySchema)
});

export const criterionShape = v.strictObject({
	key: recordName,
	question: criterionFixed.entries.question,
	verdict: v.picklist(CRITERION_VERDICTS),
	effective_on: nullable(daySchema),
	counts: v.optional(v.boolean(), true)
});

export const attributionShape = v.strictObject({
	...attributionFacts,
	effective_on: daySchema,
	quotes: v.array(
		v.strictObject({ ...attributionFacts.quotes.pipe[0].item.entries, source: recordName })
	)
});

export const evidenceShape = v.strictObject({
	key: recordName,
	source: recordName,
	/** Where it was typed otherwise than its source has it. */
	url: v.optional(webAddressText),
	stance: evidenceFacts.stance,
	quote: nullable(quote),
	archive_url: v.optional(webAddressText),
	follow_ups: v.optional(names, []),
	criteria: v.optional(names, [])
});

export const followUpShape = v.strictObject({
	key: recordName,
	...followUpFacts,
	expected_by: nullable(dueDateSchema),
	expected_since: nullable(daySchema),
	outcome: v.picklist(OUTCOMES),
	outcome_on: nullable(daySchema),
	bearing: nullable(v.picklist(BEARINGS)),
	evidence: v.optional(names, [])
});

const { status, reason, short, superseded_by, change } = claimRated.entries;

export const ratingShape = v.strictObject({
	effective_on: daySchema,
	status,
	reason,
	short,
	change: v.optional(change, 'world_changed'),
	superseded_by,
	evidence: v.optional(names, [])
});

export const gapShape = gapNoted;
