import type { EntryView } from '$lib/domain/entry-view';
import { actorName } from './actor-name';
import { entrySentence } from './entry-sentence';
import type { I18n } from './i18n';

export type EntryLine = ReturnType<typeof entryLine>;

/** An entry as a line of a history: number, when and by whom it was recorded, and its sentence. */
export function entryLine(i18n: I18n, entry: EntryView, names: ReadonlyMap<string, string>) {
	return {
		seq: entry.seq,
		recordedAt: entry.recorded_at,
		by: actorName(i18n, entry.actor, names),
		sentence: entrySentence(i18n, entry)
	};
}
