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
	PointElement
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
	PointElement
);

Interaction.modes.row = underPointer;

export { Chart };
