import type { AttributionVerdict, Coverage, QuoteBasis } from '$lib/domain/attribution';
import type { Bilingual } from '$lib/domain/text';

export interface Element {
	verdict: AttributionVerdict;
	text: Bilingual;
	/** The claim's words that it judges, in each language. */
	span?: { ar?: string; en?: string };
	note?: Bilingual;
}

export interface Quote {
	text: string;
	language: string;
	speaker?: Bilingual;
	basis: QuoteBasis;
	source?: { url: string; title: string; publisher: string | null } | undefined;
}

/** Did they say it: the judgement in force. */
export interface Attribution {
	verdict: AttributionVerdict;
	coverage: Coverage;
	rationale: Bilingual;
	elements: readonly Element[];
	quotes: readonly Quote[];
}
