import type { EntryView } from '$lib/domain/entry-view';
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

function textsIn(entry: EntryView) {
	switch (entry.type) {
		case 'claim.rated':
		case 'claim.rating_retracted':
		case 'follow_up.outcome_retracted':
			return [entry.data.reason];
		case 'follow_up.resolved':
			return entry.data.description ? [entry.data.description] : [];
		case 'follow_up.edited': {
			const { title, description } = entry.data.changes;
			return [title, description].filter((text) => text !== undefined && text !== null);
		}
		case 'claim.criterion_fixed':
			return [entry.data.question];
		case 'claim.criterion_judged':
			return entry.data.note ? [entry.data.note] : [];
		case 'claim.attribution_judged':
			return [entry.data.rationale];
		case 'claim.verdict_retracted':
		case 'claim.attribution_retracted':
			return [entry.data.reason];
		case 'claim.edited': {
			const { title, text } = entry.data.changes;
			return [title, text].filter((words) => words !== undefined);
		}
		case 'statement.edited': {
			const { title, place, preamble, coverage_note } = entry.data.changes;
			return [title, place, preamble, coverage_note].filter(
				(words) => words !== undefined && words !== null
			);
		}
		case 'statement.context_checked':
		case 'statement.gap_noted':
			return [entry.data.text];
		case 'source.edited': {
			const { title, publisher, published_on } = entry.data.changes;
			return [title, publisher, published_on]
				.filter((fact) => typeof fact === 'string')
				.map((fact) => ({ en: fact }));
		}
		default:
			return [];
	}
}
