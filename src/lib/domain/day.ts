import * as v from 'valibot';
import type { IssueCode } from './errors';

/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601, Gregorian also before 1582), from 0001-01-01 to
 * 9999-12-31. Days compare as texts do: `a < b` is "a is before b".
 */
export type Day = string;

/** Both ends are part of it. */
export interface DayRange {
	start: Day;
	end: Day;
}

export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL_DAY = /^\d{4}(-\d{2}){0,2}$/;

/** Is it a day that the calendar has? 2023-02-29 is not. */
export function isDay(text: string): text is Day {
	const [, year, month, day] = DAY.exec(text)?.map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined) return false;
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A day, a month or a year, as far as it is known: `2016-01-20`, `2016-01`, `2016`. */
function isPartialDay(text: string): boolean {
	return PARTIAL_DAY.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

export const daySchema = v.pipe(
	v.string(),
	v.nonEmpty('required' satisfies IssueCode),
	v.check((text) => text === '' || isDay(text), 'not_a_day' satisfies IssueCode)
);

export const partialDaySchema = v.pipe(
	v.string(),
	v.nonEmpty('required' satisfies IssueCode),
	v.check((text) => text === '' || isPartialDay(text), 'not_a_partial_day' satisfies IssueCode)
);

/** Negative, zero or positive, for sorting. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Stops at {@link FIRST_DAY} and {@link LAST_DAY}, so that the result is always a day. */
export function addDays(day: Day, days: number): Day {
	return dayOf(Math.min(Math.max(serial(day) + days, serial(FIRST_DAY)), serial(LAST_DAY)));
}

/** How many days later `to` is than `from`; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return serial(to) - serial(from);
}

/** The last day that a day, month or year known only so far can mean: `2016-02` is 2016-02-29. */
export function lastDayOf(partial: string): Day {
	if (partial.length === 4) return yearOf(`${partial}-01-01`).end;
	if (partial.length === 7) return monthOf(`${partial}-01`).end;
	return partial;
}

/** Monday to Sunday (ISO 8601). The week of 9999-12-31 ends with it. */
export function isoWeekOf(day: Day): DayRange {
	// Serial 0 is 1 March of year 0, a Wednesday.
	const sinceMonday = (serial(day) + 2) % 7;
	return { start: addDays(day, -sinceMonday), end: addDays(day, 6 - sinceMonday) };
}

export function monthOf(day: Day): DayRange {
	const { year, month } = partsOf(day);
	return { start: textOf(year, month, 1), end: textOf(year, month, daysIn(year, month)) };
}

export function yearOf(day: Day): DayRange {
	const { year } = partsOf(day);
	return { start: textOf(year, 1, 1), end: textOf(year, 12, 31) };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function partsOf(day: Day): { year: number; month: number; day: number } {
	if (!isDay(day)) throw new RangeError(`${day} is not a day`);
	const number = (start: number, end: number) => Number(day.slice(start, end));
	return { year: number(0, 4), month: number(5, 7), day: number(8, 10) };
}

function textOf(year: number, month: number, day: number): Day {
	const digits = (value: number, length: number) => String(value).padStart(length, '0');
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

// Howard Hinnant, "chrono-compatible low-level date algorithms": years begin with March, so that
// the leap day is their last, and 400 of them (an era) always have 146 097 days.
const DAYS_IN_ERA = 146_097;

/** Days since 0000-03-01. */
function serial(text: Day): number {
	const { year, month, day } = partsOf(text);
	const marchYear = month > 2 ? year : year - 1;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear;
}

function dayOf(days: number): Day {
	const era = Math.floor(days / DAYS_IN_ERA);
	const dayOfEra = days - era * DAYS_IN_ERA;
	const leapDays =
		Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return textOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
