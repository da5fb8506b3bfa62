import type { Typed } from '$lib/components/ui/field';
import type { Refused } from './refused';

/** What was typed into sheets that were closed before it was sent, until the tab goes. */
const unsent = new Map<string, Refused>();

/** `address` is the form's own. */
export function keepUnsent(address: string, action: string, data: FormData): void {
	unsent.set(address, {
		action,
		values: typedIn(data),
		issues: [],
		refusal: null,
		conflict: null
	});
}

export function unsentAt(address: string): Refused | undefined {
	return unsent.get(address);
}

export function forgetUnsent(address: string): void {
	unsent.delete(address);
}

/** As the server sends it back: dotted names taken apart, repeated ones as lists. */
function typedIn(data: FormData): Typed {
	const values: Typed = {};
	for (const name of new Set(data.keys())) {
		const texts = data.getAll(name).filter((value) => typeof value === 'string');
		const path = name.split('.');
		const last = path.pop() ?? name;
		let at = values;
		for (const part of path) at = at[part] = (at[part] ?? {}) as Typed;
		at[last] = texts.length > 1 ? texts : (texts[0] ?? '');
	}
	return values;
}
