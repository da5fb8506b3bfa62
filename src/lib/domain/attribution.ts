/** Did they say it? From word for word to nowhere; `unchecked` says nothing about the speaker. */
export const ATTRIBUTION_VERDICTS = [
	'unchecked',
	'verbatim',
	'faithful',
	'adapted',
	'embellished',
	'distorted',
	'not_found'
] as const;
export type AttributionVerdict = (typeof ATTRIBUTION_VERDICTS)[number];

/** How much of the primary source could be read. */
export const COVERAGES = ['full', 'partial', 'none'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** What a quote rests on, strongest first. */
export const QUOTE_BASES = [
	'official_transcript',
	'official_statement',
	'official_news',
	'press_report',
	'official_transcript_other_event',
	'captions_other_event'
] as const;
export type QuoteBasis = (typeof QUOTE_BASES)[number];

/** A piece of somebody's words, and the elements (by index) whose spans cover it. */
export interface Segment {
	text: string;
	elements: number[];
}

/**
 * Cuts a text at the edges of its elements' spans, so that each can be underlined. A span is a
 * verbatim part of the text (its first occurrence); spans may overlap; one that is missing or not
 * in the text is left out. The text itself is never altered: the segments join to it.
 */
export function markSpans(text: string, spans: readonly (string | undefined)[]): Segment[] {
	const ranges = spans.flatMap((span, element) => {
		const start = span ? text.indexOf(span) : -1;
		return span && start >= 0 ? [{ element, start, end: start + span.length }] : [];
	});
	const edges = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => ({
		text: text.slice(start, cuts[index + 1]),
		elements: ranges
			.filter((range) => range.start <= start && start < range.end)
			.map((range) => range.element)
	}));
}
