import type { LedgerEntry } from '$lib/domain/entry';
import type { EntryView } from '$lib/domain/entry-view';
import type { Bilingual } from '$lib/domain/text';
import type { I18n } from './i18n';

/** Longer texts are cut: a sentence is read, its entry holds the whole. */
const LONGEST = 140;

/**
 * An entry of the ledger as one readable sentence, without saying who. What people wrote is
 * isolated in it (FSI, PDI), so that it reads right in feeds and titles, too. For the server:
 * a page gets the sentence, not the entry.
 */
export function entrySentence(i18n: I18n, entry: EntryView): string {
	const { t, day } = i18n;
	const { about } = entry;
	const text = (of: Bilingual | null | undefined) => isolate(cut(of ? i18n.pick(of).text : ''));
	const fields = (changes: object) =>
		i18n.list(changedFields(changes).map((field) => t(`entries.field.${field}`)));
	const on = entry.effective_on === null ? '' : day(entry.effective_on);
	const number = about.claim?.number ?? 0;
	const title = text(about.statement?.title);
	const source = isolate(cut(about.source?.label ?? ''));

	switch (entry.type) {
		case 'statement.published':
			return t('entries.said.statementPublished', { title });
		case 'statement.edited':
			return t('entries.said.statementEdited', { title, fields: fields(entry.data.changes) });
		case 'statement.context_checked': {
			const status = t(`scales.status.${entry.data.status}`);
			return t('entries.said.contextChecked', { status, text: text(entry.data.text) });
		}
		case 'statement.gap_noted':
			return t('entries.said.gapNoted', { text: text(entry.data.text) });
		case 'statement.source_listed':
			return t('entries.said.sourceListed', { source });
		case 'claim.published':
			return t('entries.said.claimPublished', { number, title: text(entry.data.title) });
		case 'claim.edited':
			return t('entries.said.claimEdited', { number, fields: fields(entry.data.changes) });
		case 'claim.criterion_fixed': {
			const { counts, question } = entry.data;
			const weighs = counts ? 'yes' : 'no';
			return t('entries.said.criterionFixed', { number, weighs, question: text(question) });
		}
		case 'claim.criterion_judged': {
			const verdict = t(`scales.criterion.${entry.data.verdict}`);
			const question = text(about.question);
			return entry.effective_on === null
				? t('entries.said.criterionOpened', { number, verdict, question })
				: t('entries.said.criterionJudged', { number, verdict, question, day: on });
		}
		case 'claim.verdict_retracted':
			return t('entries.said.verdictRetracted', {
				number,
				verdict: wrongCode(i18n, about.wrong),
				question: text(about.question)
			});
		case 'claim.attribution_judged': {
			const verdict = t(`scales.attribution.${entry.data.verdict}`);
			return t('entries.said.attributionJudged', { number, verdict });
		}
		case 'claim.attribution_retracted': {
			const verdict = wrongCode(i18n, about.wrong);
			return t('entries.said.attributionRetracted', { number, verdict });
		}
		case 'claim.rated': {
			const { change, status } = entry.data;
			const rated = { number, status: t(`scales.status.${status}`), day: on };
			return t(`entries.said.rated.${change}`, rated);
		}
		case 'claim.rating_retracted': {
			const status = wrongCode(i18n, about.wrong);
			return t('entries.said.ratingRetracted', {
				number,
				status,
				day: wrongDay(i18n, about.wrong)
			});
		}
		case 'claim.look_again_set':
			return entry.data.on === null
				? t('entries.said.lookAgainDropped', { number })
				: t('entries.said.lookAgainSet', { number, day: day(entry.data.on) });
		case 'follow_up.expected':
			return t('entries.said.followUpExpected', {
				number,
				title: text(entry.data.title),
				due: i18n.due(entry.data.expected_by)
			});
		case 'follow_up.recorded': {
			const outcome = t(`scales.outcome.${entry.data.outcome}`);
			const what = { number, outcome, title: text(entry.data.title), day: on };
			return t('entries.said.followUpRecorded', what);
		}
		case 'follow_up.resolved': {
			const outcome = t(`scales.outcome.${entry.data.outcome}`);
			const what = { number, outcome, title: text(about.followUp?.title), day: on };
			return t('entries.said.followUpResolved', what);
		}
		case 'follow_up.outcome_retracted': {
			const outcome = wrongCode(i18n, about.wrong);
			const what = { number, outcome, title: text(about.followUp?.title) };
			return t('entries.said.outcomeRetracted', what);
		}
		case 'follow_up.edited':
			return t('entries.said.followUpEdited', {
				number,
				fields: fields(entry.data.changes),
				title: text(about.followUp?.title)
			});
		case 'evidence.attached': {
			const { stance } = entry.data;
			return 'claim' in entry.data.cited_on
				? t('entries.said.evidenceAttached', { number, source, stance })
				: t('entries.said.contextEvidence', { title, source, stance });
		}
		case 'evidence.linked':
			return t('entries.said.evidenceLinked', {
				number,
				source,
				followUps: entry.data.follow_ups.length,
				criteria: entry.data.criteria.length
			});
		case 'evidence.withdrawn':
			return about.claim
				? t('entries.said.evidenceWithdrawn', { number, source })
				: t('entries.said.contextEvidenceWithdrawn', { title, source });
		case 'source.added':
			return t('entries.said.sourceAdded', { source });
		case 'source.edited':
			return t('entries.said.sourceEdited', { source, fields: fields(entry.data.changes) });
	}
}

/** The word for what an entry said that was taken back since. */
function wrongCode({ t }: I18n, wrong: LedgerEntry | null): string {
	if (wrong?.type === 'claim.rated') return t(`scales.status.${wrong.data.status}`);
	if (wrong?.type === 'claim.criterion_judged') return t(`scales.criterion.${wrong.data.verdict}`);
	if (wrong?.type === 'claim.attribution_judged')
		return t(`scales.attribution.${wrong.data.verdict}`);
	if (wrong?.type === 'follow_up.recorded' || wrong?.type === 'follow_up.resolved')
		return t(`scales.outcome.${wrong.data.outcome}`);
	return '–';
}

const wrongDay = ({ day }: I18n, wrong: LedgerEntry | null): string =>
	wrong?.effective_on ? day(wrong.effective_on) : '–';

const FIELDS = [
	'title',
	'text',
	'due',
	'place',
	'speakers',
	'parties',
	'preamble',
	'adaptation_notice',
	'copies',
	'coverage_note',
	'description',
	'title_supplied',
	'publisher',
	'published_on',
	'language',
	'reliability'
] as const;

/** What an edit names; where a source's title changes, who supplied it goes without saying. */
function changedFields(changes: object): (typeof FIELDS)[number][] {
	return FIELDS.filter((field) => field in changes).filter(
		(field) => field !== 'title_supplied' || !('title' in changes)
	);
}

const isolate = (text: string): string => `\u2068${text}\u2069`;

function cut(text: string): string {
	const letters = [...text.replace(/\s+/gu, ' ')];
	if (letters.length <= LONGEST) return letters.join('');
	const words = letters.slice(0, LONGEST).join('');
	return `${words.slice(0, Math.max(words.lastIndexOf(' '), LONGEST / 2)).trimEnd()} …`;
}
