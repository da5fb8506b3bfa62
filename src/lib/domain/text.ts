import * as v from 'valibot';
import { invalidAll, ISSUE_CODES, type Issue, type IssueCode } from './errors';

/** The languages that the interface and every bilingual text has. */
export const LOCALES = ['ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in one or both languages; a missing one falls back to the other, and says so. */
export interface Bilingual {
	ar?: string;
	en?: string;
}

// C0 controls but tab, line feed and carriage return; DEL; C1 controls.
// eslint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
// eslint-disable-next-line no-control-regex -- a name or title has no line breaks either
const CONTROL_IN_LINE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
// Embeddings, overrides and isolates reorder what follows them. ZWNJ, ZWJ, LRM, RLM and ALM are
// letters' friends and stay.
const BIDI_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/;

// A text of blanks and invisible marks alone says nothing.
const VISIBLE = /[^\s\p{Cf}]/u;

const code = (value: IssueCode): IssueCode => value;

/** Names and titles: one line, no control characters, nothing that reorders the page. */
export const lineText = (max: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.check((text) => text.isWellFormed(), code('invalid_unicode')),
		v.check((text) => !CONTROL_IN_LINE.test(text), code('control_characters')),
		v.check((text) => !BIDI_OVERRIDE.test(text), code('bidi_override')),
		v.check((text) => VISIBLE.test(text), code('required')),
		v.maxLength(max, code('too_long'))
	);

/** Our own longer texts: reasons, descriptions, notes. Line breaks are welcome. */
export const proseText = (max: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.check((text) => text.isWellFormed(), code('invalid_unicode')),
		v.check((text) => !CONTROL.test(text), code('control_characters')),
		v.check((text) => !BIDI_OVERRIDE.test(text), code('bidi_override')),
		v.check((text) => VISIBLE.test(text), code('required')),
		v.maxLength(max, code('too_long'))
	);

/**
 * Somebody else's words, kept to the letter: not trimmed, bidi marks left in (pages isolate them).
 */
export const verbatimText = (max: number) =>
	v.pipe(
		v.string(),
		v.check((text) => text.isWellFormed(), code('invalid_unicode')),
		v.check((text) => !CONTROL.test(text), code('control_characters')),
		v.check((text) => VISIBLE.test(text), code('required')),
		v.maxLength(max, code('too_long'))
	);

/** `{ ar?, en? }` with at least one of them. */
export const bilingual = <S extends v.GenericSchema<string, string>>(text: S) =>
	v.pipe(
		v.strictObject({ ar: v.optional(text), en: v.optional(text) }),
		v.check((value) => value.ar !== undefined || value.en !== undefined, code('language_required'))
	);

/** BCP 47, as far as sources need it: `en`, `ar`, `zh-Hant`. */
export const languageTag = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, code('not_allowed'))
);

/** Parses at the door; every problem at once, each with its pointer. */
export function parse<S extends v.GenericSchema>(
	schema: S,
	input: unknown,
	at = ''
): v.InferOutput<S> {
	const result = v.safeParse(schema, input);
	if (result.success) return result.output;
	throw invalidAll(result.issues.map((issue) => toIssue(issue, at)));
}

/** Like {@link parse}, for whoever collects the problems of many places. */
export function issuesOf(schema: v.GenericSchema, input: unknown, at = ''): Issue[] {
	const result = v.safeParse(schema, input);
	return result.success ? [] : result.issues.map((issue) => toIssue(issue, at));
}

function toIssue(issue: v.BaseIssue<unknown>, at: string): Issue {
	const path = (issue.path ?? []).map((item) => pointerToken(String(item.key)));
	const pointer = at + path.map((token) => `/${token}`).join('');
	const limit = typeof issue.requirement === 'number' ? { limit: issue.requirement } : undefined;
	const found = codeOf(issue);
	return limit ? { pointer, code: found, params: limit } : { pointer, code: found };
}

function codeOf(issue: v.BaseIssue<unknown>): IssueCode {
	if (issue.type === 'strict_object') {
		// valibot reports a missing key with the received type "undefined", an unknown one with expected "never".
		return issue.expected === 'never' ? 'unknown_field' : requiredOrWrong(issue);
	}
	if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
		return issue.input === undefined || issue.input === '' ? 'required' : 'not_allowed';
	}
	if (issue.kind === 'schema') return requiredOrWrong(issue);
	return isIssueCode(issue.message) ? issue.message : 'not_allowed';
}

const isIssueCode = (text: string): text is IssueCode =>
	(ISSUE_CODES as readonly string[]).includes(text);

function requiredOrWrong(issue: v.BaseIssue<unknown>): IssueCode {
	return issue.input === undefined || issue.input === null ? 'required' : 'wrong_type';
}

const pointerToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
