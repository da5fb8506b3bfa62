/**
 * The scales are data with a version: a stored rating names the scale it was made on, and a scale
 * that has been used is never edited. A new status means a new version.
 */
export const SCALES = {
	'delivery-1': {
		measures: 'delivery',
		statuses: {
			not_rated: { state: 'open', progress: 0, glyph: 'not_rated' },
			pending: { state: 'open', progress: 0, glyph: 'pending' },
			in_progress: { state: 'open', progress: 1, glyph: 'in_progress' },
			stalled: { state: 'open', progress: 1, glyph: 'stalled' },
			postponed: { state: 'open', progress: 1, glyph: 'postponed' },
			partly_fulfilled: { state: 'closed', progress: 2, glyph: 'partly_fulfilled' },
			fulfilled: { state: 'closed', progress: 3, glyph: 'fulfilled' },
			not_fulfilled: { state: 'closed', progress: 0, glyph: 'not_fulfilled' },
			withdrawn: { state: 'closed', progress: 0, glyph: 'withdrawn' },
			superseded: { state: 'closed', progress: 0, glyph: 'superseded' },
			void: { state: 'closed', progress: 0, glyph: 'void' },
			unratable: { state: 'closed', progress: 0, glyph: 'unratable' }
		}
	},
	'fact-1': {
		measures: 'fact',
		statuses: {
			not_rated: { state: 'open', progress: 0, glyph: 'not_rated-fact' },
			supported: { state: 'closed', progress: 3, glyph: 'supported' },
			partly_supported: { state: 'closed', progress: 2, glyph: 'partly_supported' },
			contradicted: { state: 'closed', progress: 0, glyph: 'contradicted' },
			disputed: { state: 'closed', progress: 1, glyph: 'disputed' },
			unverifiable: { state: 'closed', progress: 0, glyph: 'unverifiable' },
			opinion: { state: 'closed', progress: 0, glyph: 'opinion' }
		}
	}
} as const satisfies Record<string, Scale>;

interface Scale {
	/** Delivery: did it come true? Fact: is it so? The two are counted apart. */
	measures: 'delivery' | 'fact';
	statuses: Record<string, { state: 'open' | 'closed'; progress: 0 | 1 | 2 | 3; glyph: string }>;
}

export type ScaleId = keyof typeof SCALES;
export type DeliveryStatus = keyof (typeof SCALES)['delivery-1']['statuses'];
export type FactStatus = keyof (typeof SCALES)['fact-1']['statuses'];
export type StatusCode = DeliveryStatus | FactStatus;

export const SCALE_IDS = Object.keys(SCALES) as ScaleId[];
export const STATUS_CODES = [
	...new Set(SCALE_IDS.flatMap((scale) => Object.keys(SCALES[scale].statuses)))
] as StatusCode[];

/** The statuses of a scale in its order, worst known to best inside "closed". */
export function statusesOf(scale: ScaleId): StatusCode[] {
	return Object.keys(SCALES[scale].statuses) as StatusCode[];
}

export function isOnScale(scale: ScaleId, status: string): status is StatusCode {
	return Object.hasOwn(SCALES[scale].statuses, status);
}

export function isOpen(scale: ScaleId, status: StatusCode): boolean {
	return traits(scale, status).state === 'open';
}

/** 0 nothing, 1 under way, 2 in part, 3 in full: the height of a step in a history bar. */
export function progressOf(scale: ScaleId, status: StatusCode): 0 | 1 | 2 | 3 {
	return traits(scale, status).progress;
}

export function glyphOf(scale: ScaleId, status: StatusCode): string {
	return traits(scale, status).glyph;
}

export function measuresOf(scale: ScaleId): 'delivery' | 'fact' {
	return SCALES[scale].measures;
}

/**
 * For these the statement's own source is evidence enough: they say something about the words
 * themselves, not about the world.
 */
export function restsOnStatement(status: StatusCode): boolean {
	return status === 'pending' || status === 'unratable' || status === 'opinion';
}

function traits(scale: ScaleId, status: StatusCode): Scale['statuses'][string] {
	const statuses: Scale['statuses'] = SCALES[scale].statuses;
	const found = statuses[status];
	if (!found) throw new RangeError(`${status} is not on the scale ${scale}`);
	return found;
}
