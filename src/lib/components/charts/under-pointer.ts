import type { Chart, Element, InteractionItem } from 'chart.js';
import type { Day } from '$lib/domain/day';
import type { BandsData } from './bands-config';
import { claimAt } from './bands-model';
import { dayAt } from './time-axis';

type Position = { x: number; y: number };

declare module 'chart.js' {
	interface InteractionModeMap {
		/** The claim whose row the pointer is on, or the event. */
		row: typeof underPointer;
	}
}

/** A claim on a day; `mark` is the index of an event. */
export interface Under {
	claim: string;
	day: Day;
	mark: number | null;
}

/** An element that knows what was found. */
export type Found = Element & { under: Under };

/** px around the pointer in which an event is meant. */
const REACH = 8;

/**
 * A mode of interaction for Chart.js: its own know points and bars, but here every unit of an area
 * is a claim.
 */
export function underPointer(
	chart: Chart,
	{ x, y }: { x: number | null; y: number | null }
): InteractionItem[] {
	if (x === null || y === null) return [];
	return markAt(chart, { x, y }) ?? rowAt(chart, { x, y }) ?? [];
}

function markAt(chart: Chart, { x, y }: Position): InteractionItem[] | null {
	const { model } = dataOf(chart);
	const rug = chart.data.datasets.length - 1;
	let nearest = -1;
	let least = REACH;
	chart.getDatasetMeta(rug).data.forEach((point, index) => {
		const distance = Math.hypot(point.x - x, point.y - y);
		if (distance <= least) [nearest, least] = [index, distance];
	});
	const mark = model.marks[nearest];
	if (!mark) return null;
	return [item(chart, rug, nearest, { claim: mark.claim, day: mark.day, mark: nearest })];
}

function rowAt(chart: Chart, { x, y }: Position): InteractionItem[] | null {
	const { model, datasets } = dataOf(chart);
	const days = chart.scales['x']?.getValueForPixel(x) ?? -1;
	const day = dayAt(model.axis, days);
	if (days < 0 || day > model.today) return null;
	for (const { measure, bands } of model.stacks) {
		const row = Math.floor(chart.scales[measure]?.getValueForPixel(y) ?? -1);
		const found = row < 0 ? null : claimAt(bands, day, row);
		if (!found) continue;
		const first = datasets.findIndex((dataset) => dataset.stack === measure);
		return [item(chart, first + found.band, found.index, { claim: found.ref, day, mark: null })];
	}
	return null;
}

function item(chart: Chart, datasetIndex: number, index: number, under: Under): InteractionItem {
	const point = chart.getDatasetMeta(datasetIndex).data[index];
	// an element of its own for what was found, that is in all else the point it stands for
	const element = Object.assign(Object.create(point ?? null) as Found, { under });
	return { element, datasetIndex, index };
}

const dataOf = (chart: Chart) => chart.data as unknown as BandsData;
