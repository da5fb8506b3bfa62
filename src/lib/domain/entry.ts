import type * as v from 'valibot';
import type { Day } from './day';
import * as claim from './entries/claim';
import * as evidence from './entries/evidence';
import * as followUp from './entries/follow-up';
import * as source from './entries/source';
import * as statement from './entries/statement';

/** Every kind of fact that the ledger holds, and the shape of its data. */
export const ENTRY_SCHEMAS = {
	'statement.published': statement.statementPublished,
	'statement.edited': statement.statementEdited,
	'statement.context_checked': statement.contextChecked,
	'statement.gap_noted': statement.gapNoted,
	'statement.source_listed': statement.sourceListed,
	'claim.published': claim.claimPublished,
	'claim.edited': claim.claimEdited,
	'claim.criterion_fixed': claim.criterionFixed,
	'claim.criterion_judged': claim.criterionJudged,
	'claim.verdict_retracted': claim.takenBack,
	'claim.attribution_judged': claim.attributionJudged,
	'claim.attribution_retracted': claim.takenBack,
	'claim.rated': claim.claimRated,
	'claim.rating_retracted': claim.takenBack,
	'claim.look_again_set': claim.lookAgainSet,
	'follow_up.expected': followUp.followUpExpected,
	'follow_up.recorded': followUp.followUpRecorded,
	'follow_up.resolved': followUp.followUpResolved,
	'follow_up.outcome_retracted': claim.takenBack,
	'follow_up.edited': followUp.followUpEdited,
	'evidence.attached': evidence.evidenceAttached,
	'evidence.linked': evidence.evidenceLinked,
	'evidence.withdrawn': evidence.evidenceWithdrawn,
	'source.added': source.sourceAdded,
	'source.edited': source.sourceEdited
} as const;

export type EntryType = keyof typeof ENTRY_SCHEMAS;
export const ENTRY_TYPES = Object.keys(ENTRY_SCHEMAS) as EntryType[];
export type EntryData<T extends EntryType> = v.InferOutput<(typeof ENTRY_SCHEMAS)[T]>;

interface Fact<T extends EntryType> {
	type: T;
	/** `statement/<slug>`, `claim/<slug>/<n>`, `follow-up/<id>`, `evidence/<key>`, `source/<key>` */
	subject: string;
	/** When it was so; null where the fact has no day of its own. */
	effective_on: Day | null;
	data: EntryData<T>;
}
/** What a decision returns: a fact, before the ledger has numbered, dated and chained it. */
export type NewEntry = { [T in EntryType]: Fact<T> }[EntryType];

export interface Sealed {
	seq: number;
	/** UUIDv7 */
	id: string;
	/** 1 for a subject's first entry; the optimistic lock compares it. */
	subject_version: number;
	/** Opaque: names live with the accounts. */
	actor: string;
	/** Instant, UTC, milliseconds. */
	recorded_at: string;
	/** 32 random bytes, base64: makes the hash of a short text unguessable. */
	salt: string;
	data_hash: string;
	prev_hash: string;
	hash: string;
}
export type LedgerEntry = { [T in EntryType]: Fact<T> & Sealed }[EntryType];
export type EntryOf<T extends EntryType> = Fact<T> & Sealed;
