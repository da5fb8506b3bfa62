import type { Chart, TooltipModel } from 'chart.js';

/** What a chart says where it is pointed at: px from the top and the left edge of its canvas. */
export interface Tip {
	x: number;
	y: number;
	/** Of the canvas, px. */
	width: number;
	title: string;
	lines: string[];
}

/** Chart.js's tooltip as text of the page: above its labels, in its letters, with its line breaks. */
export function tipOf({
	chart,
	tooltip
}: {
	chart: Chart;
	tooltip: TooltipModel<'line'>;
}): Tip | null {
	if (tooltip.opacity === 0) return null;
	return {
		x: tooltip.caretX,
		y: tooltip.caretY,
		width: chart.width,
		title: tooltip.title.join(' '),
		lines: tooltip.body.flatMap(({ lines }) => lines)
	};
}
