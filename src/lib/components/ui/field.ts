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
export function fieldFor(pointer: string, fields: readonly string[]): string | undefined {
	return fields
		.filter((field) => pointer === field || pointer.startsWith(`${field}/`))
		.sort((a, b) => b.length - a.length)[0];
}

/** `/reason/ar` → the id of the field `reason.ar`. */
export function idOfPointer(pointer: string): string {
	return fieldId(pointer.slice(1).replaceAll('/', '.'));
}

/** What was typed into a refused form, by dotted name taken apart. */
export interface Typed {
	[name: string]: string | string[] | Typed;
}

function typedAt(values: Typed | undefined, name: string): string | string[] | Typed | undefined {
	let at: string | string[] | Typed | undefined = values;
	for (const part of name.split('.')) {
		if (at === undefined || typeof at === 'string' || Array.isArray(at)) return undefined;
		at = at[part];
	}
	return at;
}

/** The text typed into a field; nothing if the form was not refused. */
export function textAt(values: Typed | undefined, name: string): string | undefined {
	if (!values) return undefined;
	const found = typedAt(values, name);
	if (Array.isArray(found)) return found[0] ?? '';
	return typeof found === 'string' ? found : '';
}

/** All that were chosen under one name. */
export function textsAt(values: Typed | undefined, name: string): string[] | undefined {
	if (!values) return undefined;
	const found = typedAt(values, name);
	if (Array.isArray(found)) return found;
	return typeof found === 'string' && found !== '' ? [found] : [];
}
