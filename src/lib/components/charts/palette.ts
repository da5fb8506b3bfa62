import { STATUS_CODES, type StatusCode } from '$lib/domain/scales';
import { PATTERN_OF, PATTERNS, type PatternName } from './patterns';

export type Fill = string | CanvasPattern;

/** The tokens as they are now, resolved: a canvas knows neither custom properties nor themes. */
export interface Palette {
	ink: string;
	ink2: string;
	ink3: string;
	rule: string;
	rule2: string;
	accent: string;
	paper: string;
	against: string;
	/** Edges and text. */
	edge: Record<StatusCode, string>;
	/** Areas, with their pattern. */
	fill: Record<StatusCode, Fill>;
	/** Ink on a ground, for what has no status. */
	textured: (name: PatternName, ground: string) => Fill;
}

/** Reads what the style sheets say at this element. */
export function readPalette(canvas: HTMLCanvasElement): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	(canvas.parentElement ?? document.body).append(probe);
	const style = getComputedStyle(probe);
	const colour = (token: string) => {
		probe.style.color = `var(--color-${token})`;
		return style.color;
	};
	const ink = colour('ink');
	const textured = (name: PatternName, ground: string) => texture(name, ground, ink);
	const each = <T>(make: (status: StatusCode) => T) =>
		Object.fromEntries(STATUS_CODES.map((status) => [status, make(status)])) as Record<
			StatusCode,
			T
		>;
	const palette: Palette = {
		ink,
		ink2: colour('ink-2'),
		ink3: colour('ink-3'),
		rule: colour('rule'),
		rule2: colour('rule-2'),
		accent: colour('accent'),
		paper: colour('paper'),
		against: colour('not_fulfilled'),
		edge: each((status) => colour(status)),
		fill: each((status) => {
			const pattern = PATTERN_OF[status];
			const ground = colour(`${status}-fill`);
			return pattern ? textured(pattern, ground) : ground;
		}),
		textured
	};
	probe.remove();
	return palette;
}

function texture(name: PatternName, ground: string, ink: string): Fill {
	const { size, path, width, opacity } = PATTERNS[name];
	const scale = Math.ceil(window.devicePixelRatio);
	const tile = document.createElement('canvas');
	tile.width = tile.height = size * scale;
	const context = tile.getContext('2d');
	if (!context) return ground;
	context.scale(scale, scale);
	context.fillStyle = ground;
	context.fillRect(0, 0, size, size);
	context.globalAlpha = opacity;
	context.strokeStyle = ink;
	context.lineWidth = width;
	context.stroke(new Path2D(path));
	const pattern = context.createPattern(tile, 'repeat');
	// drawn at the screen's own resolution, so that thin lines stay thin
	pattern?.setTransform(new DOMMatrix().scale(1 / scale));
	return pattern ?? ground;
}
