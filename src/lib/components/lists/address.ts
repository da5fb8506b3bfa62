/** Where one is in a list; a changed list begins anew. */
const PLACES = ['cursor', 'before', 'after', 'recorded'];

/** The page's own address with some parameters changed; null takes one away. */
export function addressWith(url: URL, changes: Record<string, string | null>): string {
	const params = new URLSearchParams(url.search);
	for (const name of PLACES) params.delete(name);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) params.delete(name);
		else params.set(name, value);
	}
	for (const [name, value] of [...params]) if (value === '') params.delete(name);
	const query = params.toString();
	return query === '' ? url.pathname : `${url.pathname}?${query}`;
}
