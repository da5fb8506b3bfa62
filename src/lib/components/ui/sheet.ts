import { goto, preloadData, pushState } from '$app/navigation';
import { page } from '$app/state';

/**
 * For `<a href="…/rate" onclick={openSheet}>`: shows the page behind the link as a sheet over this
 * one (`page.state.sheet`, with that page's own data). Without JavaScript, with a modifier key, or
 * when the page refuses, the link is a link.
 */
export async function openSheet(
	event: MouseEvent & { currentTarget: HTMLAnchorElement }
): Promise<void> {
	if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const { href } = event.currentTarget;
	const loaded = await preloadData(href);
	if (loaded.type !== 'loaded' || loaded.status !== 200) {
		await goto(href);
		return;
	}
	const shared: Record<string, unknown> = page.data;
	const own = Object.entries(loaded.data).filter(([key, value]) => shared[key] !== value);
	pushState(href, { sheet: { href, data: Object.fromEntries(own) } });
}

export function closeSheet(): void {
	history.back();
}
