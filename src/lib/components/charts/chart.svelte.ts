import type { Chart, ChartConfiguration } from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { createSubscriber } from 'svelte/reactivity';
import { readPalette, type Palette } from './palette';

/** Chart.js reads what was built for it; in which type of chart is the builder's affair. */
export type Config = ChartConfiguration<'line' | 'bar', unknown, unknown>;

/** A canvas keeps the colours and letters it was drawn with: look again when they change. */
const appearance = createSubscriber((update) => {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const theme = new MutationObserver(update);
	theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	dark.addEventListener('change', update);
	document.fonts.addEventListener('loadingdone', update);
	return () => {
		theme.disconnect();
		dark.removeEventListener('change', update);
		document.fonts.removeEventListener('loadingdone', update);
	};
});

/**
 * Draws on a canvas, and again in place when what `build` reads has changed. Chart.js comes when
 * the first canvas does; until then, and where it does not come, the page's own drawing stays.
 */
export function chart(build: (palette: Palette) => Config): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let library = $state.raw<typeof import('./chart-js')>();
		let drawn: Chart | undefined;
		import('./chart-js').then(
			(loaded) => (library = loaded),
			(failure: unknown) => console.warn('charts stay as the page brought them', failure)
		);
		$effect(() => {
			if (!library) return;
			appearance();
			const { data, options, ...rest } = build(readPalette(canvas));
			if (drawn) {
				drawn.data = data as Chart['data'];
				drawn.options = options ?? {};
				drawn.update('none');
			} else {
				drawn = new library.Chart(canvas, { data, options, ...rest } as ChartConfiguration);
				canvas.dataset.drawn = '';
			}
		});
		return () => drawn?.destroy();
	};
}
