import type { Typed } from '$lib/components/ui/field';

/** Facts as a form would send them: what stands in the record is what one begins to edit. */
export function typedOf(facts: object): Typed {
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]: [string, unknown]) => [name, typed(fact)])
	);
}

function typed(fact: unknown): string | string[] | Typed {
	if (fact === null || fact === undefined) return '';
	if (Array.isArray(fact) && fact.every((item) => typeof item !== 'object'))
		return fact.map(String);
	if (typeof fact === 'object') return typedOf(fact);
	return typeof fact === 'string' ? fact : JSON.stringify(fact);
}
