/**
 * Where to go after signing in: a path of our own, never another site, never another scheme. The
 * URL parser is asked rather than a pattern, because it strips tabs and turns backslashes round,
 * as the browser will.
 */
export function nextPage(url: URL, fallback: string): string {
	const wanted = url.searchParams.get('next');
	if (!wanted?.startsWith('/') || !URL.canParse(wanted, url.origin)) return fallback;
	const next = new URL(wanted, url.origin);
	return next.origin === url.origin ? next.pathname + next.search + next.hash : fallback;
}
