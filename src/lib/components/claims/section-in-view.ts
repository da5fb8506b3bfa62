import type { Attachment } from 'svelte/attachments';

/** Says which of these headings one has last scrolled past; null above the first. */
export function sectionInView(
	ids: readonly string[],
	onchange: (id: string | null) => void
): Attachment {
	return () => {
		const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
		const look = () => {
			const line = innerHeight / 3;
			const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
			onchange(passed.at(-1)?.id ?? null);
		};
		// headings that cross the line are the only moments at which the answer changes
		const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px' });
		for (const heading of headings) observer.observe(heading);
		return () => observer.disconnect();
	};
}
