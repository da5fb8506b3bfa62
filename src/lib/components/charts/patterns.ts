import type { StatusCode } from '$lib/domain/scales';

/** A tile that repeats without seams: what tells two areas apart where nobody sees the colour. */
export interface Pattern {
	size: number;
	path: string;
	width: number;
	/** Of the ink on the status's own fill. */
	opacity: number;
}

export const PATTERNS = {
	hatch: { size: 6, path: 'M-1 1 1-1M0 6 6 0M5 7 7 5', width: 1.2, opacity: 0.34 },
	counter: { size: 6, path: 'M-1 5 1 7M0 0 6 6M5-1 7 1', width: 1.2, opacity: 0.34 },
	bars: { size: 5, path: 'M1 0V5', width: 2, opacity: 0.5 },
	lines: { size: 5, path: 'M0 1H5', width: 1.4, opacity: 0.4 },
	dots: { size: 6, path: 'M2 3H4', width: 2, opacity: 0.45 },
	cross: { size: 7, path: 'M0 0 7 7M7 0 0 7', width: 1, opacity: 0.3 }
} as const satisfies Record<string, Pattern>;

export type PatternName = keyof typeof PATTERNS;

/** What came true, in full or in part, is plain; no two others that may meet are alike. */
export const PATTERN_OF: Record<StatusCode, PatternName | null> = {
	fulfilled: null,
	partly_fulfilled: null,
	in_progress: 'hatch',
	stalled: 'bars',
	postponed: 'counter',
	pending: 'dots',
	not_rated: null,
	unratable: 'lines',
	void: 'cross',
	superseded: 'counter',
	withdrawn: 'lines',
	not_fulfilled: null,
	supported: null,
	partly_supported: null,
	disputed: 'hatch',
	unverifiable: 'dots',
	opinion: 'lines',
	contradicted: null
};
