import { ENTRY_TYPES, type EntryType, type LedgerEntry } from './entry';
import type { Bilingual } from './text';

/** What entries are about, for whoever looks for some of them. */
export const ENTRY_KINDS = [
	'rating',
	'evidence',
	'follow_up',
	'criterion',
	'attribution',
	'correction',
	'claim',
	'statement',
	'source'
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

const KIND_OF: Record<EntryType, EntryKind> = {
	'statement.published': 'statement',
	'statement.edited': 'statement',
	'statement.context_checked': 'statement',
	'statement.gap_noted': 'statement',
	'statement.source_listed': 'source',
	'claim.published': 'claim',
	'claim.edited': 'claim',
	'claim.criterion_fixed': 'criterion',
	'claim.criterion_judged': 'criterion',
	'claim.verdict_retracted': 'correction',
	'claim.attribution_judged': 'attribution',
	'claim.attribution_retracted': 'correction',
	'claim.rated': 'rating',
	'claim.rating_retracted': 'correction',
	'claim.look_again_set': 'claim',
	'follow_up.expected': 'follow_up',
	'follow_up.recorded': 'follow_up',
	'follow_up.resolved': 'follow_up',
	'follow_up.outcome_retracted': 'correction',
	'follow_up.edited': 'follow_up',
	'evidence.attached': 'evidence',
	'evidence.linked': 'evidence',
	'evidence.withdrawn': 'correction',
	'source.added': 'source',
	'source.edited': 'source'
};

export function entryTypesOf(kind: EntryKind): EntryType[] {
	return ENTRY_TYPES.filter((type) => KIND_OF[type] === kind);
}

/** What an entry speaks of, by the names it has today. */
export interface EntryAbout {
	statement: { slug: string; title: Bilingual } | null;
	claim: { ref: string; statement: string; number: number; title: Bilingual } | null;
	/** Of a cited, listed or edited source: its title, else its address for reading. */
	source: { key: string; label: string } | null;
	followUp: { id: string; title: Bilingual } | null;
	/** The criterion's question. */
	question: Bilingual | null;
	/** The entry that this one takes back. */
	wrong: LedgerEntry | null;
}

/** An entry with what its sentence needs. */
export type EntryView = LedgerEntry & { about: EntryAbout };
