import { page } from '$app/state';
import { createContext } from 'svelte';
import type { I18n } from './i18n';
import { localPath } from './locale';

export interface PageI18n extends I18n {
	/** `/claims` in the page's language, with the page's `as_of` day kept. */
	href: (path: string) => string;
}

const [getI18n, setI18n] = createContext<I18n>();

/** The layout calls it once; changing the language is a full page load. */
export { setI18n };

/** For components. */
export function useI18n(): PageI18n {
	const i18n = getI18n();
	return { ...i18n, href: (path) => withAsOf(localPath(i18n.locale, path)) };
}

function withAsOf(path: string): string {
	const asOf = page.url.searchParams.get('as_of');
	if (!asOf || path.includes('as_of=')) return path;
	const [address = '', hash] = path.split('#');
	const joined = `${address}${address.includes('?') ? '&' : '?'}as_of=${encodeURIComponent(asOf)}`;
	return hash === undefined ? joined : `${joined}#${hash}`;
}
