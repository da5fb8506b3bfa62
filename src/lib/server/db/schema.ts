import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttributionVerdict, Coverage, QuoteBasis } from '../../domain/attribution';
import type { Kind } from '../../domain/claim';
import type { CriterionVerdict } from '../../domain/criterion';
import type { Precision } from '../../domain/due-date';
import type { EntryData, EntryType } from '../../domain/entry';
import type { RatingChange } from '../../domain/entries/claim';
import type { Reliability, Stance } from '../../domain/evidence';
import type { Bearing, Outcome } from '../../domain/follow-up';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';

const bilingual = (name: string) => text(name, { mode: 'json' }).$type<Bilingual>();
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** Where in the ledger a fact begins and, if it was taken back, ends (design §4). */
const span = () => ({
	addedSeq: integer('added_seq').notNull(),
	removedSeq: integer('removed_seq')
});
const provenance = () => ({
	recordedAt: text('recorded_at').notNull(),
	actor: text('actor').notNull()
});

// ---- the ledger: the only truth ----

export const ledgerEntry = sqliteTable(
	'ledger_entry',
	{
		seq: integer('seq').primaryKey(),
		id: text('id').notNull().unique(),
		type: text('type').$type<EntryType>().notNull(),
		subject: text('subject').notNull(),
		subjectVersion: integer('subject_version').notNull(),
		actor: text('actor').notNull(),
		effectiveOn: text('effective_on'),
		recordedAt: text('recorded_at').notNull(),
		salt: text('salt').notNull(),
		/** RFC 8785 JSON, byte for byte what was hashed. */
		data: text('data').notNull(),
		dataHash: text('data_hash').notNull(),
		prevHash: text('prev_hash').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [index('ledger_entry_subject').on(table.subject, table.seq)]
);

// ---- the projection: rows made for reading, rebuilt from the ledger at any time ----

export const projectionState = sqliteTable('projection_state', {
	id: integer('id').primaryKey(),
	seq: integer('seq').notNull()
});

/** Each subject's version, for the optimistic lock. */
export const subject = sqliteTable('subject', {
	subject: text('subject').primaryKey(),
	version: integer('version').notNull(),
	seq: integer('seq').notNull()
});

/** Which statement and claim an entry belongs to: the history of each is one indexed read. */
export const entryScope = sqliteTable(
	'entry_scope',
	{
		seq: integer('seq').primaryKey(),
		type: text('type').$type<EntryType>().notNull(),
		actor: text('actor').notNull(),
		statement: text('statement'),
		claim: text('claim')
	},
	(table) => [
		index('entry_scope_claim').on(table.claim, table.seq),
		index('entry_scope_statement').on(table.statement, table.seq),
		index('entry_scope_actor').on(table.actor, table.seq),
		index('entry_scope_type').on(table.type, table.seq)
	]
);

type StatementData = EntryData<'statement.published'>;

export const statement = sqliteTable(
	'statement',
	{
		slug: text('slug').primaryKey(),
		title: bilingual('title').notNull(),
		madeOn: text('made_on').notNull(),
		place: bilingual('place'),
		speakers: json<StatementData['speakers']>('speakers').notNull(),
		parties: json<StatementData['parties']>('parties').notNull(),
		originalLanguage: text('original_language').notNull(),
		originalText: text('original_text').notNull(),
		preamble: bilingual('preamble'),
		adaptationNotice: bilingual('adaptation_notice'),
		source: json<StatementData['source']>('source').notNull(),
		copies: json<StatementData['copies']>('copies').notNull(),
		coverageNote: bilingual('coverage_note'),
		compiledOn: text('compiled_on'),
		recordDigest: text('record_digest'),
		claimCount: integer('claim_count').notNull(),
		addedSeq: integer('added_seq').notNull()
	},
	(table) => [index('statement_made_on').on(table.madeOn)]
);

export const contextCheck = sqliteTable(
	'context_check',
	{
		statement: text('statement').notNull(),
		key: text('key').notNull(),
		text: bilingual('text').notNull(),
		scale: text('scale').$type<ScaleId>().notNull(),
		status: text('status').$type<StatusCode>().notNull(),
		rationale: bilingual('rationale').notNull(),
		effectiveOn: text('effective_on').notNull(),
		...span()
	},
	(table) => [primaryKey({ columns: [table.statement, table.addedSeq] })]
);

export const gap = sqliteTable(
	'gap',
	{
		statement: text('statement').notNull(),
		text: bilingual('text').notNull(),
		claims: json<number[]>('claims').notNull(),
		...span()
	},
	(table) => [primaryKey({ columns: [table.statement, table.addedSeq] })]
);

/** The sources of a record, under the names it gives them, in its order. */
export const statementSource = sqliteTable(
	'statement_source',
	{
		statement: text('statement').notNull(),
		name: text('name').notNull(),
		source: text('source').notNull(),
		addedSeq: integer('added_seq').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.statement, table.name] }),
		index('statement_source_source').on(table.source)
	]
);

/**
 * A claim with a summary of what is so today, recomputed from its fact rows whenever an entry
 * touches it: a list reads this row and nothing else.
 */
export const claim = sqliteTable(
	'claim',
	{
		ref: text('ref').primaryKey(),
		statement: text('statement').notNull(),
		number: integer('number').notNull(),
		slug: text('slug').notNull(),
		kind: text('kind').$type<Kind>().notNull(),
		scale: text('scale').$type<ScaleId>().notNull(),
		title: bilingual('title').notNull(),
		text: bilingual('text').notNull(),
		originalLanguage: text('original_language').notNull(),
		madeOn: text('made_on').notNull(),
		dueDate: text('due_date'),
		duePrecision: text('due_precision').$type<Precision>(),
		duePhrase: bilingual('due_phrase'),
		/** Last day of the due window. */
		dueEnd: text('due_end'),
		lookAgainOn: text('look_again_on'),
		addedSeq: integer('added_seq').notNull(),
		// the summary
		updatedSeq: integer('updated_seq').notNull(),
		updatedAt: text('updated_at').notNull(),
		status: text('status').$type<StatusCode>().notNull(),
		statusRank: integer('status_rank').notNull(),
		/** Start of the current run of one status, not the last re-rating. */
		statusSince: text('status_since'),
		/** Days late: from the due window's end to the first closed status; null while open or undue. */
		lateDays: integer('late_days'),
		isOpen: integer('is_open', { mode: 'boolean' }).notNull(),
		attribution: text('attribution').$type<AttributionVerdict>().notNull(),
		coverage: text('coverage').$type<Coverage>(),
		/** Steps of the status history: [[day, status], …] by effective day, then seq. */
		steps: json<[string, StatusCode][]>('steps').notNull(),
		/** Verdicts of the criteria, in their order: [[verdict, counts], …]. */
		verdicts: json<[CriterionVerdict, boolean][]>('verdicts').notNull(),
		supports: integer('supports').notNull(),
		contradicts: integer('contradicts').notNull(),
		contexts: integer('contexts').notNull(),
		sourceCount: integer('source_count').notNull(),
		/** Last day of the earliest window among the follow-ups still awaited. */
		awaitedEnd: text('awaited_end'),
		searchText: text('search_text').notNull()
	},
	(table) => [
		index('claim_statement').on(table.statement, table.number),
		index('claim_status').on(table.status),
		index('claim_awaited_end').on(table.awaitedEnd),
		index('claim_due_end').on(table.dueEnd),
		index('claim_look_again_on').on(table.lookAgainOn),
		index('claim_updated').on(table.updatedSeq)
	]
);

export const rating = sqliteTable(
	'rating',
	{
		/** The id of its entry. */
		id: text('id').primaryKey(),
		claim: text('claim').notNull(),
		status: text('status').$type<StatusCode>().notNull(),
		scale: text('scale').$type<ScaleId>().notNull(),
		change: text('change').$type<RatingChange>().notNull(),
		corrects: text('corrects'),
		reason: bilingual('reason').notNull(),
		short: bilingual('short'),
		evidence: json<string[]>('evidence').notNull(),
		supersededBy: text('superseded_by'),
		effectiveOn: text('effective_on').notNull(),
		...provenance(),
		...span()
	},
	(table) => [index('rating_claim').on(table.claim, table.effectiveOn, table.addedSeq)]
);

export const criterion = sqliteTable(
	'criterion',
	{
		claim: text('claim').notNull(),
		key: text('key').notNull(),
		question: bilingual('question').notNull(),
		counts: integer('counts', { mode: 'boolean' }).notNull(),
		addedSeq: integer('added_seq').notNull()
	},
	(table) => [primaryKey({ columns: [table.claim, table.key] })]
);

export const criterionVerdict = sqliteTable(
	'criterion_verdict',
	{
		id: text('id').primaryKey(),
		claim: text('claim').notNull(),
		key: text('key').notNull(),
		verdict: text('verdict').$type<CriterionVerdict>().notNull(),
		note: bilingual('note'),
		effectiveOn: text('effective_on').notNull(),
		...provenance(),
		...span()
	},
	(table) => [index('criterion_verdict_claim').on(table.claim, table.effectiveOn, table.addedSeq)]
);

type AttributionData = EntryData<'claim.attribution_judged'>;

export const attribution = sqliteTable(
	'attribution',
	{
		id: text('id').primaryKey(),
		claim: text('claim').notNull(),
		verdict: text('verdict').$type<AttributionVerdict>().notNull(),
		coverage: text('coverage').$type<Coverage>().notNull(),
		speaker: bilingual('speaker'),
		rationale: bilingual('rationale').notNull(),
		elements: json<AttributionData['elements']>('elements').notNull(),
		quotes: json<(AttributionData['quotes'][number] & { basis: QuoteBasis })[]>('quotes').notNull(),
		effectiveOn: text('effective_on').notNull(),
		...provenance(),
		...span()
	},
	(table) => [index('attribution_claim').on(table.claim, table.effectiveOn, table.addedSeq)]
);

export const followUp = sqliteTable(
	'follow_up',
	{
		id: text('id').primaryKey(),
		claim: text('claim').notNull(),
		statement: text('statement').notNull(),
		name: text('name'),
		title: bilingual('title').notNull(),
		/** What was written when it was expected or recorded; an outcome may bring its own. */
		description: bilingual('description'),
		bearing: text('bearing').$type<Bearing>(),
		expectedDate: text('expected_date'),
		expectedPrecision: text('expected_precision').$type<Precision>(),
		/** Last day of the expected window. */
		expectedEnd: text('expected_end'),
		expectedSince: text('expected_since'),
		...provenance(),
		addedSeq: integer('added_seq').notNull(),
		// what is so today, from its outcome rows
		outcome: text('outcome').$type<Outcome>().notNull(),
		outcomeOn: text('outcome_on'),
		/** Days late against the expected window; null where nothing was expected or it is awaited. */
		lateDays: integer('late_days')
	},
	(table) => [
		index('follow_up_claim').on(table.claim, table.addedSeq),
		index('follow_up_agenda').on(table.outcome, table.expectedEnd),
		index('follow_up_outcome_on').on(table.outcomeOn)
	]
);

export const outcome = sqliteTable(
	'outcome',
	{
		id: text('id').primaryKey(),
		followUp: text('follow_up').notNull(),
		outcome: text('outcome').$type<Outcome>().notNull(),
		description: bilingual('description'),
		bearing: text('bearing').$type<Bearing>().notNull(),
		evidence: json<string[]>('evidence').notNull(),
		effectiveOn: text('effective_on').notNull(),
		...provenance(),
		...span()
	},
	(table) => [index('outcome_follow_up').on(table.followUp, table.effectiveOn, table.addedSeq)]
);

export const source = sqliteTable(
	'source',
	{
		key: text('key').primaryKey(),
		/** As it was first typed. */
		url: text('url').notNull(),
		normalised: text('normalised').notNull(),
		title: text('title'),
		titleSupplied: integer('title_supplied', { mode: 'boolean' }).notNull(),
		publisher: text('publisher'),
		publishedOn: text('published_on'),
		language: text('language'),
		reliability: text('reliability').$type<Reliability>(),
		searchText: text('search_text').notNull(),
		addedSeq: integer('added_seq').notNull()
	},
	(table) => [index('source_added').on(table.addedSeq)]
);

export const evidence = sqliteTable(
	'evidence',
	{
		key: text('key').notNull(),
		/** Null for evidence on a context check. */
		claim: text('claim'),
		statement: text('statement').notNull(),
		contextCheck: text('context_check'),
		name: text('name'),
		source: text('source').notNull(),
		stance: text('stance').$type<Stance>().notNull(),
		quoteText: text('quote_text'),
		quoteLanguage: text('quote_language'),
		url: text('url').notNull(),
		archiveUrl: text('archive_url'),
		...provenance(),
		...span(),
		withdrawnReason: bilingual('withdrawn_reason')
	},
	(table) => [
		// withdrawn and attached again, the same citation has two rows
		primaryKey({ columns: [table.key, table.addedSeq] }),
		index('evidence_claim').on(table.claim, table.addedSeq),
		index('evidence_source').on(table.source),
		index('evidence_statement').on(table.statement, table.contextCheck)
	]
);

/** Which follow-ups a piece of evidence bears on; seen from either side, each with its order. */
export const followUpEvidence = sqliteTable(
	'follow_up_evidence',
	{
		followUp: text('follow_up').notNull(),
		evidence: text('evidence').notNull(),
		/** The outcome that cites it; null where the link was made without one. */
		outcome: text('outcome'),
		followUpPosition: integer('follow_up_position').notNull(),
		evidencePosition: integer('evidence_position').notNull(),
		...span()
	},
	(table) => [
		primaryKey({ columns: [table.followUp, table.evidence, table.addedSeq] }),
		index('follow_up_evidence_evidence').on(table.evidence)
	]
);

export const criterionEvidence = sqliteTable(
	'criterion_evidence',
	{
		claim: text('claim').notNull(),
		key: text('key').notNull(),
		evidence: text('evidence').notNull(),
		position: integer('position').notNull(),
		...span()
	},
	(table) => [
		primaryKey({ columns: [table.claim, table.key, table.evidence, table.addedSeq] }),
		index('criterion_evidence_evidence').on(table.evidence)
	]
);

/** What was taken back or put right: the public corrections page. */
export const correction = sqliteTable(
	'correction',
	{
		seq: integer('seq').primaryKey(),
		kind: text('kind')
			.$type<'rating' | 'outcome' | 'evidence' | 'verdict' | 'attribution'>()
			.notNull(),
		statement: text('statement').notNull(),
		claim: text('claim'),
		followUp: text('follow_up'),
		/** The entry (or evidence key) that was wrong, and the one in its place, if any. */
		wrong: text('wrong').notNull(),
		right: text('right_entry'),
		reason: bilingual('reason').notNull(),
		...provenance()
	},
	(table) => [index('correction_claim').on(table.claim, table.seq)]
);

// ---- ordinary tables: not facts, not in the ledger ----

/** What was typed into a draft, by field name. */
interface TypedDraft {
	[name: string]: string | string[] | TypedDraft;
}

/** A statement and its claims before they are published. Visible to editors only. */
export const draft = sqliteTable('draft', {
	id: text('id').primaryKey(),
	/** The statement that a draft of further claims belongs to; null for a new statement. */
	statement: text('statement'),
	data: json<TypedDraft>('data').notNull(),
	version: integer('version').notNull(),
	updatedBy: text('updated_by').notNull(),
	updatedAt: text('updated_at').notNull()
});
