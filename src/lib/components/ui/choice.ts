export interface Choice {
	value: string;
	label: string;
	hint?: string;
	/** The mark before the words, and the status whose ink it has. */
	glyph?: string;
	status?: string;
	/** Choices with the same heading stand under it, in one column. */
	group?: string;
	disabled?: boolean;
}

/** In the order in which the headings first appear. */
export function inGroups(options: readonly Choice[]): { group?: string; options: Choice[] }[] {
	const groups = new Map<string | undefined, Choice[]>();
	for (const option of options) {
		const found = groups.get(option.group);
		if (found) found.push(option);
		else groups.set(option.group, [option]);
	}
	return [...groups].map(([group, members]) => ({ group, options: members }));
}
