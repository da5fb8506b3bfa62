/** One broken rule, as `fail(422, { values, issues })` brings it. */
export interface FieldIssue {
	/** JSON pointer into what was sent: `/reason/ar`. */
	pointer: string;
	code: string;
	params?: Record<string, string | number>;
}

/** Names are dotted paths: `reason.ar` is at `/reason/ar`. */
export function pointerOf(name: string): string {
	return `/${name.replaceAll('.', '/')}`;
}

export function fieldId(name: string): string {
	return `f-${name.replaceAll('.', '-')}`;
}

/** Those of the field itself and of everything inside it: `/evidence/0` for `evidence`. */
export function issuesAt<I extends FieldIssue>(
	issues: readonly I[] | undefined,
	name: string
): I[] {
	const pointer = pointerOf(name);
	return (issues ?? []).filter(
		(issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`)
	);
}

/** The closest field that the page has for a pointer: itself, else what contains it. */
export function fieldFor(pointer: string, names: readonly string[]): string | undefined {
	return names
		.filter((name) => pointer === pointerOf(name) || pointer.startsWith(`${pointerOf(name)}/`))
		.sort((a, b) => b.length - a.length)[0];
}
