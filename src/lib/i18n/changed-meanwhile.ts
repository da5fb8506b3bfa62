import type { EntryView } from '$lib/domain/entry-view';
import type { Bilingual } from '$lib/domain/text';
import { actorName } from './actor-name';
import { entrySentence } from './entry-sentence';
import type { I18n } from './i18n';

/** An entry that somebody made while somebody else was writing about the same thing. */
export interface ChangedMeanwhile {
	seq: number;
	type: EntryView['type'];
	recordedAt: string;
	by: string;
	sentence: string;
	/** What they wrote, as far as it would be missed. */
	texts: string[];
}

/** For the server: a page gets sentences, not entries. */
export function changedMeanwhile(
	i18n: I18n,
	entries: readonly EntryView[],
	namesOf: (ids: readonly string[]) => ReadonlyMap<string, string>
): ChangedMeanwhile[] {
	const names = namesOf([...new Set(entries.map(({ actor }) => actor))]);
	return entries.map((entry) => ({
		seq: entry.seq,
		type: entry.type,
		recordedAt: entry.recorded_at,
		by: actorName(i18n, entry.actor, names),
		sentence: entrySentence(i18n, entry),
		texts: textsIn(entry).map((text) => (typeof text === 'string' ? text : i18n.pick(text).text))
	}));
}

/** Where entries, and the changes of edits, keep what somebody wrote. */
const WRITTEN = [
	'title',
	'text',
	'question',
	'reason',
	'rationale',
	'note',
	'description',
	'place',
	'preamble',
	'coverage_note',
	// of a source, in one language
	'publisher',
	'published_on'
];

function textsIn({ data }: EntryView): (Bilingual | string)[] {
	const written: Record<string, unknown> = 'changes' in data ? data.changes : data;
	return WRITTEN.map((name) => written[name] as Bilingual | string | null | undefined).filter(
		(text) => text !== undefined && text !== null
	);
}
