import type { Attachment } from 'svelte/attachments';
import type { Locale } from '$lib/domain/text';

/**
 * The words last selected in each of a claim's texts. Taken from the text itself, not from how it
 * is shown: what a span says must stand in the text letter for letter.
 */
export class SelectedWords {
	ar = $state('');
	en = $state('');

	/** For the element that holds nothing but the text in that language. */
	in(language: Locale): Attachment<HTMLElement> {
		return (element) => {
			const take = () => {
				const selection = document.getSelection();
				if (!selection || selection.isCollapsed) return;
				const range = selection.getRangeAt(0);
				if (element.contains(range.commonAncestorContainer)) {
					this[language] = range.toString().trim();
				}
			};
			document.addEventListener('selectionchange', take);
			return () => document.removeEventListener('selectionchange', take);
		};
	}
}
