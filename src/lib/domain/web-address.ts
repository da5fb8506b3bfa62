import * as v from 'valibot';
import type { IssueCode } from './errors';
import { parse } from './text';

const MAX_LENGTH = 2048;

// URL parsers drop tabs and line breaks and percent-encode the rest: only the raw text shows them.
// eslint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
const BIDI_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/;
// Empty credentials (`http://:@host`) are hidden by parsers, too.
const CREDENTIALS = /^https?:[\\/]*[^\\/?#]*@/i;

/**
 * An http or https address without credentials, as a person typed it: blanks around it go,
 * everything else stays to the letter. One problem at a time, the one found in the raw text first.
 */
export const webAddressText = v.pipe(
	v.string(),
	v.check((text) => text.isWellFormed(), 'invalid_unicode' satisfies IssueCode),
	v.check((text) => !CONTROL.test(text), 'control_characters' satisfies IssueCode),
	v.check((text) => !BIDI_OVERRIDE.test(text), 'bidi_override' satisfies IssueCode),
	v.trim(),
	v.nonEmpty('required' satisfies IssueCode),
	v.maxLength(MAX_LENGTH, 'too_long' satisfies IssueCode),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.issues) return;
		const problem = problemOf(dataset.value);
		if (problem) addIssue({ message: problem });
	})
);

export interface WebAddress {
	/** As typed, without the blanks around it. */
	typed: string;
	/** As a browser would ask for it. */
	href: string;
	/** What tells one source from another: see {@link normaliseWebAddress}. */
	normalised: string;
	/** With its port, if that is not the scheme's own. */
	host: string;
}

/** Takes what was typed apart, or throws `invalid` at the pointer. */
export function parseWebAddress(typed: string, pointer = ''): WebAddress {
	const text = parse(webAddressText, typed, pointer);
	const { href, host } = new URL(text);
	return { typed: text, href, normalised: normaliseWebAddress(text), host };
}

/**
 * The same page under one address: parsed as browsers do (WHATWG URL), without its fragment and
 * without the parameters that only say where a reader came from. Nothing else is folded: a
 * trailing slash, `www.` or another order of parameters may be another page. Normalising twice
 * changes nothing.
 */
export function normaliseWebAddress(address: string): string {
	const url = new URL(address);
	if (!isRoute(url.hash)) url.hash = '';
	// Not through URLSearchParams, which would write every other parameter anew.
	const parameters = url.search.slice(1).split('&');
	const kept = parameters.filter((parameter) => !isTracking(parameter));
	const query = kept.join('&');
	if (kept.length < parameters.length) url.search = query && `?${query}`;
	return url.href;
}

/**
 * An address for reading, not for following: no scheme, no `www.`, letters of other scripts
 * spelled out. What could disguise or reorder it stays percent-encoded.
 */
export function displayAddress(address: string): string {
	return address
		.replace(/^https?:\/\/(www\.)?/i, '')
		.replace(/^([^/?#]+)\/$/, '$1')
		.replace(/(?:%[89A-F][0-9A-F])+/gi, spelledOut);
}

function problemOf(text: string): IssueCode | undefined {
	if (!URL.canParse(text)) return 'not_a_web_address';
	const url = new URL(text);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'web_address_scheme';
	if (url.username || url.password || CREDENTIALS.test(text)) return 'web_address_credentials';
	return /[^.]/.test(url.hostname) ? undefined : 'not_a_web_address';
}

/** Some sites keep the page itself in the fragment: `#!/news/1`, `#/news/1`. */
function isRoute(hash: string): boolean {
	return hash.startsWith('#!') || hash.startsWith('#/');
}

function isTracking(parameter: string): boolean {
	const [name = ''] = parameter.split('=', 1);
	return name.startsWith('utm_') || name === 'fbclid' || name === 'gclid';
}

function spelledOut(bytes: string): string {
	try {
		const text = decodeURIComponent(bytes);
		return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : bytes;
	} catch {
		return bytes;
	}
}
