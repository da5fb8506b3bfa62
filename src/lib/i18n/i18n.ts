import type { DueDate } from '$lib/domain/due-date';
import type { Issue } from '$lib/domain/errors';
import type { Bilingual, Locale } from '$lib/domain/text';
import { duePhrase, expectedPhrase } from './due-phrase';
import {
	formatDay,
	formatInstant,
	formatList,
	formatNumber,
	formatRange,
	type DayStyle
} from './format';
import { directionOf, otherLocale, type Direction } from './locale';
import { pick, type Picked } from './pick';
import { createTranslate, type Catalogue, type Translate } from './translate';

/** For components that know no domain. */
export type { Issue };

/** Everything a page or a feed needs to speak one language. */
export interface I18n {
	locale: Locale;
	/** The language of the page's twin. */
	other: Locale;
	dir: Direction;
	t: Translate;
	/** `2016`, `2016-01` or `2016-01-20`, as exactly as it is known. */
	day: (day: string, style?: DayStyle) => string;
	/** Two days: "8 – 14 Feb 2016". */
	range: (from: string, to: string) => string;
	instant: (instant: string) => string;
	number: (value: number) => string;
	list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
	/** "week of 10 Feb 2016" */
	due: (due: DueDate, style?: DayStyle) => string;
	/** "Expected by the end of September 2025" */
	expected: (due: DueDate) => string;
	pick: (text: Bilingual) => Picked;
	/** The sentence for one broken rule. */
	issue: (issue: Pick<Issue, 'code' | 'params'>) => string;
}

export function createI18n(
	locale: Locale,
	catalogue: () => Partial<Catalogue>,
	timeZone = 'UTC'
): I18n {
	const t = createTranslate(locale, catalogue);
	return {
		locale,
		other: otherLocale(locale),
		dir: directionOf(locale),
		t,
		day: (day, style) => formatDay(locale, day, style),
		range: (from, to) => formatRange(locale, from, to),
		instant: (instant) => formatInstant(locale, instant, timeZone),
		number: (value) => formatNumber(locale, value),
		list: (items, type) => formatList(locale, items, type),
		due: (due, style) => duePhrase(t, locale, due, style),
		expected: (due) => expectedPhrase(t, locale, due),
		pick: (text) => pick(text, locale),
		issue: ({ code, params }) => t(`issues.${code}`, params)
	};
}
