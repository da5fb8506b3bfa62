import { textAt, type Typed } from '$lib/components/ui/field';

/** What was typed in either language, for the page that shows two versions. */
export function both(values: Typed | undefined, name: string): string {
	return [textAt(values, `${name}.ar`), textAt(values, `${name}.en`)]
		.filter((text) => text)
		.join('\n');
}
