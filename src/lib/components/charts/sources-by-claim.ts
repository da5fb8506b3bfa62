import type { ChartDataset } from 'chart.js';
import type { Stance } from '$lib/domain/evidence';
import type { Config } from './chart.svelte';
import type { Palette } from './palette';

/** How many times each claim's evidence speaks for it, against it, or around it. */
export interface Cited {
	number: number;
	supports: number;
	contradicts: number;
	contexts: number;
}

interface Options {
	direction: 'ltr' | 'rtl';
	label: (stance: Stance) => string;
	open: (claim: number) => void;
}

/** px of one bar with its air. */
export const BAR = 20;

export const citations = ({ supports, contradicts, contexts }: Cited) =>
	supports + contradicts + contexts;

export function mostCitations(claims: readonly Cited[]): number {
	return Math.max(1, ...claims.map(citations));
}

export function sourcesByClaimConfig(
	claims: readonly Cited[],
	palette: Palette,
	{ direction, label, open }: Options
): Config {
	const bar = (stance: Stance, data: number[]): ChartDataset<'bar', number[]> => ({
		label: label(stance),
		data,
		backgroundColor: groundOf(stance, palette),
		hoverBackgroundColor: groundOf(stance, palette),
		borderColor: stance === 'contradicts' ? palette.against : palette.ink3,
		borderWidth: 1,
		borderSkipped: false,
		barThickness: 10
	});
	return {
		type: 'bar',
		data: {
			labels: claims.map(({ number }) => number),
			datasets: [
				bar(
					'supports',
					claims.map((claim) => claim.supports)
				),
				bar(
					'contradicts',
					claims.map((claim) => claim.contradicts)
				),
				bar(
					'context',
					claims.map((claim) => claim.contexts)
				)
			]
		},
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			layout: { autoPadding: false },
			onClick: (_event, items) => {
				const claim = claims[items[0]?.index ?? -1];
				if (claim) open(claim.number);
			},
			interaction: { mode: 'y', intersect: false },
			scales: {
				x: {
					type: 'linear',
					stacked: true,
					display: false,
					min: 0,
					max: mostCitations(claims),
					reverse: direction === 'rtl'
				},
				y: { type: 'category', stacked: true, display: false }
			}
		}
	};
}

/** For it is solid, against it is hatched, around it is empty. */
function groundOf(stance: Stance, palette: Palette) {
	switch (stance) {
		case 'supports':
			return palette.rule2;
		case 'contradicts':
			return palette.textured('hatch', palette.paper);
		case 'context':
			return palette.paper;
	}
}
