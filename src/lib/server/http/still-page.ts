import type { RequestEvent } from '@sveltejs/kit';

/** Pages that need scripts for readers, too: the dashboard draws its charts. */
const LIVE = new Set(['/[locale=locale]']);

/**
 * Everything that a reader does on the other pages is done by HTML: links, forms, disclosures. They
 * are sent without the scripts, and without the page's data once more for hydration. Kit's `csr`
 * option would take the scripts from editors as well.
 */
export function isStill({ locals, route }: RequestEvent): boolean {
	return !locals.user && !LIVE.has(route.id ?? '');
}

/** The one inline script that Kit ends a page with; whatever people wrote is escaped. */
const START = /<script>\s*\{\s*__sveltekit_[\s\S]*?<\/script>/;

export function withoutScripts(html: string): string {
	return html.replace(START, '');
}
