import { markSpans } from './attribution';

/** A piece of the original text; `number` is the claim that it is the words of, if any. */
export interface OriginalSegment {
	text: string;
	number: number | null;
}

/**
 * Marks each claim's words in the original text of its statement, so that a page can link them.
 * The text is never altered: the segments join to it. Where two claims share words, the first has
 * them.
 */
export function markPoints(
	originalText: string,
	claims: readonly { number: number; text: string | undefined }[]
): OriginalSegment[] {
	const segments = markSpans(
		originalText,
		claims.map((claim) => claim.text)
	);
	return segments.map(({ text, elements }) => ({
		text,
		number: elements[0] === undefined ? null : (claims[elements[0]]?.number ?? null)
	}));
}
