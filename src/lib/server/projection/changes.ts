/** Leaves out what is undefined: a key that an edit does not name keeps its value. */
export function present<T extends Record<string, unknown>>(
	changes: T
): { [K in keyof T]?: Exclude<T[K], undefined> } {
	const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
