import type { ChartDataset } from 'chart.js';
import type { StatusCode } from '$lib/domain/scales';
import { bandsDrawing } from './bands-drawing';
import { RUG_LINE, xOf, type BandsModel, type Mark } from './bands-model';
import type { Config } from './chart.svelte';
import type { Palette } from './palette';
import type { Tip } from './tip';
import type { Found, Under } from './under-pointer';

/** What the chart says about a claim on a day, or about an event, when it is pointed at. */
export interface Words {
	direction: 'ltr' | 'rtl';
	status: (status: StatusCode) => string;
	claim: (ref: string, day: string) => { title: string; lines: string[] };
	event: (mark: Mark) => { title: string; lines: string[] };
	/** Shows what is pointed at, or nothing. */
	tell: (tip: Tip | null) => void;
	/** Opens what was clicked. */
	open: (claim: string) => void;
}

type Dataset = ChartDataset<'line', { x: number; y: number }[]>;
export interface BandsData {
	datasets: Dataset[];
	/** Read back by the drawing, and by what looks for what is under the pointer. */
	model: BandsModel;
	palette: Palette;
}

export function bandsConfig(model: BandsModel, palette: Palette, words: Words): Config {
	const data: BandsData = {
		model,
		palette,
		datasets: [...stackDatasets(model, palette, words), rugDataset(model, palette)]
	};
	return {
		type: 'line',
		data,
		plugins: [bandsDrawing],
		options: {
			animation: false,
			maintainAspectRatio: false,
			layout: { autoPadding: false },
			interaction: { mode: 'row', intersect: false },
			onHover: ({ type, x, y }, [item], { canvas, width }) => {
				const under = (item?.element as Found | undefined)?.under;
				if (type === 'mousemove') canvas.style.cursor = under ? 'pointer' : '';
				words.tell(under ? { x: x ?? 0, y: y ?? 0, width, ...say(under, model, words) } : null);
			},
			onClick: (_event, [item]) => {
				const found = item?.element as Found | undefined;
				if (found) words.open(found.under.claim);
			},
			scales: {
				x: {
					type: 'linear',
					display: false,
					min: 0,
					max: model.axis.span,
					reverse: words.direction === 'rtl'
				},
				...Object.fromEntries(
					model.stacks.map((stack) => [stack.measure, rowScale(model, stack.base)])
				),
				rug: {
					type: 'linear',
					axis: 'y',
					display: false,
					min: -RUG_LINE,
					max: model.height - RUG_LINE
				}
			}
		}
	};
}

/** One unit is one claim; each stack has its own zero, so that nothing can sum them. */
function rowScale(model: BandsModel, base: number) {
	const { rowHeight, height } = model;
	return {
		type: 'linear',
		// Chart.js would guess it from the first letter of the name
		axis: 'y',
		display: false,
		stacked: true,
		min: -base / rowHeight,
		max: (height - base) / rowHeight
	} as const;
}

function stackDatasets({ axis, stacks }: BandsModel, palette: Palette, words: Words): Dataset[] {
	return stacks.flatMap(({ measure, bands: { days, bands } }) =>
		bands.map(({ status, counts }, index): Dataset => ({
			label: words.status(status),
			data: counts.map((y, step) => ({ x: xOf(axis, days[step]!), y })),
			yAxisID: measure,
			stack: measure,
			stepped: 'before',
			fill: index === 0 ? { value: 0 } : '-1',
			backgroundColor: palette.fill[status],
			borderColor: palette.edge[status],
			// bandsDrawing draws the edges: a band of none has none
			borderWidth: 0,
			pointRadius: 0,
			pointHitRadius: 0,
			clip: false
		}))
	);
}

/** Up speaks for, down against, a dot is context, a red diamond is overdue. */
function rugDataset({ axis, marks }: BandsModel, palette: Palette): Dataset {
	const looks = marks.map((mark) => markLook(mark, palette));
	return {
		data: marks.map(({ day }, index) => ({ x: xOf(axis, day), y: looks[index]!.y })),
		yAxisID: 'rug',
		stack: 'rug',
		showLine: false,
		fill: false,
		clip: false,
		pointStyle: looks.map((look) => look.style),
		pointRotation: looks.map((look) => look.rotation),
		pointRadius: looks.map((look) => look.radius),
		pointHoverRadius: looks.map((look) => look.radius + 1),
		pointBorderWidth: looks.map((look) => look.width),
		pointHoverBorderWidth: looks.map((look) => look.width + 1),
		pointBorderColor: looks.map((look) => look.colour),
		pointBackgroundColor: looks.map((look) => look.colour)
	};
}

function markLook({ outcome, bearing }: Mark, palette: Palette) {
	if (outcome === 'awaited') {
		return { y: 0, style: 'rectRot', radius: 5, rotation: 0, width: 0, colour: palette.accent };
	}
	const tick = { style: 'line', radius: 4.5, rotation: 90 };
	switch (bearing) {
		case 'supports':
			return { ...tick, y: 5.5, width: 1.5, colour: palette.ink2 };
		case 'contradicts':
			return { ...tick, y: -5.5, width: 2, colour: palette.against };
		case 'context':
			return { y: 0, style: 'circle', radius: 2, rotation: 0, width: 0, colour: palette.ink3 };
	}
}

function say({ claim, day, mark }: Under, model: BandsModel, words: Words) {
	const event = mark === null ? undefined : model.marks[mark];
	return event ? words.event(event) : words.claim(claim, day);
}
