import type { DueDate } from '$lib/domain/due-date';
import type { Locale } from '$lib/domain/text';
import { formatDay, type DayStyle } from './format';
import type { Translate } from './translate';

const SHOWN = { day: 10, week: 10, month: 7, year: 4 } as const;

function shown(locale: Locale, due: DueDate, style: DayStyle): string {
	return formatDay(locale, due.date.slice(0, SHOWN[due.precision]), style);
}

/** "10 Feb 2016", "week of 10 Feb 2016", "September 2025", "2016". */
export function duePhrase(
	t: Translate,
	locale: Locale,
	due: DueDate,
	style: DayStyle = 'short'
): string {
	const day = shown(locale, due, style);
	return due.precision === 'week' ? t('common.due.week', { day }) : day;
}

/** "Expected 10 Feb 2016", "… the week of 10 Feb 2016", "… by the end of September 2025". */
export function expectedPhrase(t: Translate, locale: Locale, due: DueDate): string {
	const style = due.precision === 'month' ? 'long' : 'short';
	return t(`common.expected.${due.precision}`, { day: shown(locale, due, style) });
}
