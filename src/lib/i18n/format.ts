import type { Locale } from '$lib/domain/text';
import { INTL_TAGS } from './locale';

/** `long` is 20 January 2016, `short` 20 Jan 2016. Arabic month names have no short form. */
export type DayStyle = 'long' | 'short';

// Making an Intl object costs a thousand times what using it does.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** `2016`, `2016-01` or `2016-01-20`: as exactly as it is known. */
export function formatDay(locale: Locale, day: string, style: DayStyle = 'short'): string {
	const [year, month, date] = day.split('-');
	if (!year || !month) return day;
	const key = `${locale} ${style} ${date ? 'day' : 'month'}`;
	const format = dateFormat(key, locale, {
		year: 'numeric',
		month: style,
		...(date ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	});
	return format.format(Date.parse(`${year}-${month}-${date ?? '01'}T00:00:00Z`));
}

/** "8 – 14 Feb 2016": what both days share is said once. */
export function formatRange(locale: Locale, from: string, to: string): string {
	const format = dateFormat(`${locale} short day`, locale, {
		year: 'numeric',
		month: 'short',
		day: 'numeric',
		timeZone: 'UTC'
	});
	return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}

/** An ISO instant, to the minute, in the given time zone. */
export function formatInstant(locale: Locale, instant: string, timeZone = 'UTC'): string {
	const at = Date.parse(instant);
	const day = dateFormat(`${locale} ${timeZone} instant-day`, locale, {
		year: 'numeric',
		month: 'short',
		day: 'numeric',
		timeZone
	});
	const time = dateFormat(`${locale} ${timeZone} instant-time`, locale, {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone
	});
	return `${day.format(at)}${locale === 'ar' ? '، ' : ', '}${time.format(at)}`;
}

export function formatNumber(locale: Locale, value: number): string {
	let format = numbers.get(locale);
	if (!format) numbers.set(locale, (format = new Intl.NumberFormat(INTL_TAGS[locale])));
	return format.format(value);
}

/** "a, b and c" or "a, b or c". */
export function formatList(
	locale: Locale,
	items: readonly string[],
	type: 'conjunction' | 'disjunction' = 'conjunction'
): string {
	const key = `${locale} ${type}`;
	let format = lists.get(key);
	if (!format) lists.set(key, (format = new Intl.ListFormat(INTL_TAGS[locale], { type })));
	return format.format(items);
}

function dateFormat(
	key: string,
	locale: Locale,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	let format = dates.get(key);
	if (!format) dates.set(key, (format = new Intl.DateTimeFormat(INTL_TAGS[locale], options)));
	return format;
}
