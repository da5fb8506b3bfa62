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

const END = '</script>';

/** Takes out the one inline script that Kit ends a page with; whatever people wrote is escaped. */
export function withoutScripts(html: string): string {
	const start = html.lastIndexOf('<script>');
	const end = html.indexOf(END, start);
	if (start < 0 || !html.slice(start, start + 200).includes('__sveltekit_')) return html;
	return html.slice(0, start) + html.slice(end + END.length);
}
