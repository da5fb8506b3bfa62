/** What a chart says where it is pointed at: px from the top and the edge of its canvas. */
export interface Tip {
	x: number;
	y: number;
	/** Of the canvas, px. */
	width: number;
	title: string;
	lines: string[];
}
