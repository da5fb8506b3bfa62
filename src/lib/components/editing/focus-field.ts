import type { Attachment } from 'svelte/attachments';

/**
 * Follows a link to a field (`#f-reason`) without touching the address: a sheet's address belongs
 * to the page beneath it. What folds the field away is opened.
 */
function focusField(event: MouseEvent): void {
	if (!(event.target instanceof Element)) return;
	const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
	const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (!field) return;
	event.preventDefault();
	for (let at = field.parentElement; at; at = at.parentElement) {
		if (at instanceof HTMLDetailsElement) at.open = true;
	}
	field.scrollIntoView({ block: 'center' });
	field.focus({ preventScroll: true });
}

/** For the form around them: the links themselves are the controls, with mouse and keyboard. */
export const linksFocusFields: Attachment<HTMLElement> = (form) => {
	form.addEventListener('click', focusField);
	return () => form.removeEventListener('click', focusField);
};
