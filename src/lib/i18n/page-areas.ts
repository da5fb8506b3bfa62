import type { Catalogue } from './translate';

export type Area = keyof Catalogue;

/** What the layout and every error page say: the script everywhere.ts of each language. */
export const EVERYWHERE: readonly Area[] = [
	'activity',
	'common',
	'errors',
	'layout',
	'meta',
	'scales'
];

/** The words of forms: a reader without an account never loads them. */
export const SIGNED_IN: readonly Area[] = ['accounts', 'editing', 'issues', 'judging'];

/**
 * What else the pages below an address say, so that a browser loads no words for nothing. The
 * longest address that fits counts; tests/i18n/page-areas reads the components and names what is
 * missing.
 */
const BY_ADDRESS: Readonly<Record<string, readonly Area[]>> = {
	'/': ['charts', 'claims', 'dashboard', 'followUps', 'statements'],
	'/activity': ['followUps', 'lists'],
	'/claims': ['claims', 'evidence', 'followUps', 'lists', 'statements'],
	'/corrections': ['corrections', 'lists'],
	'/drafts': ['claims', 'drafting', ...SIGNED_IN],
	'/evidence': ['corrections', 'evidence', 'followUps', 'lists'],
	'/evidence/[key]/edit': SIGNED_IN,
	'/follow-ups': ['followUps', 'lists'],
	// a form that comes back keeps its words, even if the session ended while it was being written
	'/follow-ups/[id]': SIGNED_IN,
	'/methodology': ['methodology'],
	'/reset': SIGNED_IN,
	'/sign-in': SIGNED_IN,
	'/statements': ['claims', 'evidence', 'followUps', 'lists', 'statements'],
	'/statements/[slug]/claims': ['drafting', ...SIGNED_IN],
	'/statements/[slug]/context': SIGNED_IN,
	'/statements/[slug]/edit': ['drafting', ...SIGNED_IN],
	'/statements/[slug]/gaps': SIGNED_IN,
	'/statements/[slug]/[number]/attach': SIGNED_IN,
	'/statements/[slug]/[number]/attribution': ['drafting', ...SIGNED_IN],
	'/statements/[slug]/[number]/criteria': SIGNED_IN,
	'/statements/[slug]/[number]/edit': ['drafting', ...SIGNED_IN],
	'/statements/[slug]/[number]/evidence': SIGNED_IN,
	'/statements/[slug]/[number]/follow-ups': SIGNED_IN,
	'/statements/[slug]/[number]/look-again': SIGNED_IN,
	'/statements/[slug]/[number]/rate': SIGNED_IN,
	'/statements/[slug]/[number]/ratings': SIGNED_IN,
	'/welcome': SIGNED_IN
};

/** The areas of one page beyond those, by Kit's route id. */
export function areasOf(routeId: string | null, isSignedIn: boolean): Area[] {
	const path = routeId?.replace(/^\/\[locale=locale\]/, '') || '/';
	const address = Object.keys(BY_ADDRESS)
		.filter((start) => path === start || path.startsWith(`${start}/`))
		.sort((a, b) => b.length - a.length)[0];
	const own = address === undefined || routeId === null ? [] : (BY_ADDRESS[address] ?? []);
	return [...new Set([...own, ...(isSignedIn ? SIGNED_IN : [])])];
}
