import type { Attachment } from 'svelte/attachments';

/**
 * While the element is there, a letter presses the link in it that names it as its
 * `aria-keyshortcuts`. By the key's place, so that R is R on an Arabic keyboard, too. Silent in
 * fields, in sheets and with a modifier.
 */
export const shortcuts: Attachment<HTMLElement> = (element) => {
	const press = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.repeat || event.isComposing) return;
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
		const letter = event.code.startsWith('Key') ? event.code.slice(3) : '';
		const link = element.querySelector<HTMLElement>(`[aria-keyshortcuts="${letter}"]`);
		if (!letter || !link) return;
		event.preventDefault();
		link.click();
	};
	addEventListener('keydown', press);
	return () => removeEventListener('keydown', press);
};

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		target.closest('input, textarea, select, [contenteditable]') !== null
	);
}
