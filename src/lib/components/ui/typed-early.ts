import { onMount } from 'svelte';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Who types before a page's scripts have run would lose it: hydration sets every field to what the
 * server sent. For the layout's script, which runs before any field is hydrated.
 */
export function keepTypedEarly(): void {
	if (typeof document === 'undefined') return;
	const fields = document.querySelectorAll<Field>('form :is(input, textarea, select)');
	const restorations = [...fields].filter(isTouched).map(restoration);
	onMount(() => restorations.forEach((restore) => restore()));
}

function isTouched(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		const given = [...field.options].findIndex((option) => option.defaultSelected);
		return field.selectedIndex !== Math.max(given, 0);
	}
	return isChecked(field)
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
}

function restoration(field: Field): () => void {
	const { value } = field;
	const checked = isChecked(field) && field.checked;
	return () => {
		if (isChecked(field)) field.checked = checked;
		else field.value = value;
		// whatever follows a field follows this, too
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	};
}

function isChecked(field: Field): field is HTMLInputElement {
	return field.type === 'checkbox' || field.type === 'radio';
}
