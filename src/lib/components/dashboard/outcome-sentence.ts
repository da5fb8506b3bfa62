import type { I18n } from '$lib/i18n/i18n';
import type { Expected } from './expected';

/** "Happened 11 Feb 2016, in its week": what came of something expected, against its window. */
export function outcomeSentence({ t, day }: I18n, item: Expected): string {
	const outcome = t(`scales.outcome.${item.outcome}`);
	if (item.outcomeOn === null) return outcome;
	const said = { outcome, day: day(item.outcomeOn) };
	if (item.outcome !== 'happened' && item.outcome !== 'partly_happened') {
		return t('dashboard.agenda.assessed', said);
	}
	if (item.lateDays > 0) return t('dashboard.agenda.late', { ...said, count: item.lateDays });
	if (item.outcomeOn < item.window.start) return t('dashboard.agenda.early', said);
	return t('dashboard.agenda.inTime', { ...said, precision: item.due.precision });
}
