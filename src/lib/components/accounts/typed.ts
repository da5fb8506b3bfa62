/** What was typed into a field, from a refused form's values; nothing where it was left alone. */
export function typed(
	values: Readonly<Record<string, unknown>> | undefined,
	name: string
): string | undefined {
	const value = values?.[name];
	return typeof value === 'string' ? value : undefined;
}
