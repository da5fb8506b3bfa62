import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	Interaction,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';
import { underPointer } from './under-pointer';

/** The pieces of Chart.js that our charts are made of, and nothing else: this file is its size. */
Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);

Tooltip.positioners.pointer = (_items, position) => position;
Interaction.modes.row = underPointer;

export { Chart };
