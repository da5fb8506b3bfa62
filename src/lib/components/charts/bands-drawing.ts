import type { Chart, Plugin } from 'chart.js';
import type { BandsData } from './bands-config';
import { xOf } from './bands-model';
import type { Palette } from './palette';

/** What areas alone do not show: that they are made of claims, where each ends, what was said again. */
export const bandsDrawing: Plugin<'line' | 'bar'> = {
	id: 'bands',
	afterDatasetsDraw(chart) {
		const { model, palette } = chart.data as unknown as BandsData;
		drawRows(chart, model, palette);
		drawEdges(chart, model, palette);
		drawNotches(chart, model, palette);
	}
};

type Model = BandsData['model'];

/** Lines of paper between the rows: one can count. */
function drawRows({ ctx, scales }: Chart, { stacks, axis, rowHeight }: Model, { paper }: Palette) {
	if (rowHeight < 6) return;
	const x = scales['x']!;
	ctx.save();
	ctx.strokeStyle = paper;
	ctx.lineWidth = 1;
	ctx.beginPath();
	for (const { measure, bands } of stacks) {
		const y = scales[measure]!;
		for (let row = 1; row < (bands.rows.at(-1)?.length ?? 0); row++) {
			const level = Math.round(y.getPixelForValue(row)) + 0.5;
			ctx.moveTo(x.getPixelForValue(xOf(axis, bands.days[0]!)), level);
			ctx.lineTo(x.getPixelForValue(xOf(axis, bands.days.at(-1)!)), level);
		}
	}
	ctx.stroke();
	ctx.restore();
}

/** The staircase: on top of each band, and where it steps, in the ink of its status. */
function drawEdges(chart: Chart, { stacks }: Model, { edge }: Palette) {
	const { ctx } = chart;
	let dataset = 0;
	ctx.save();
	ctx.lineWidth = 1.5;
	for (const { bands } of stacks) {
		for (const { status, counts } of bands.bands) {
			const points = chart.getDatasetMeta(dataset++).data;
			ctx.strokeStyle = edge[status];
			ctx.beginPath();
			points.forEach((point, index) => {
				const next = points[index + 1];
				if (!next) return;
				const [here, there] = [counts[index]!, counts[index + 1]!];
				ctx.moveTo(point.x, point.y);
				if (here > 0) ctx.lineTo(next.x, point.y);
				else ctx.moveTo(next.x, point.y);
				if (here > 0 || there > 0) ctx.lineTo(next.x, next.y);
			});
			ctx.stroke();
		}
	}
	ctx.restore();
}

/** The same status, given again: a notch in the claim's row. */
function drawNotches({ ctx, scales }: Chart, { stacks, axis, rowHeight }: Model, { ink }: Palette) {
	const x = scales['x']!;
	ctx.save();
	ctx.strokeStyle = ink;
	ctx.lineWidth = 1.5;
	ctx.beginPath();
	for (const { measure, bands } of stacks) {
		for (const { day, row } of bands.notches) {
			const base = scales[measure]!.getPixelForValue(row);
			const across = x.getPixelForValue(xOf(axis, day));
			ctx.moveTo(across, base);
			ctx.lineTo(across, base - Math.min(7, rowHeight / 3));
		}
	}
	ctx.stroke();
	ctx.restore();
}
