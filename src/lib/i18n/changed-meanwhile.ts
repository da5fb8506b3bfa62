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
		texts: textsIn(entry).map((text) => i18n.pick(text).text)
	}));
}

function textsIn({ data }: EntryView): Bilingual[] {
	const texts = [
		'reason' in data && data.reason,
		'description' in data && data.description,
		...('changes' in data
			? [
					'title' in data.changes && data.changes.title,
					'description' in data.changes && data.changes.description
				]
			: [])
	];
	// a source's title is a text of one language, and no form of ours edits it
	return texts.filter((text) => typeof text === 'object' && text !== null);
}
