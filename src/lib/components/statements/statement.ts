import type { Sibling } from '$lib/components/claims/sibling';
import type { Bilingual } from '$lib/domain/text';

/** As it was posted. */
export interface PostedSource {
	url: string;
	truncated: boolean;
	note?: Bilingual;
}

/** Who, where, and how one can check. */
export interface StatementFacts {
	slug: string;
	place: Bilingual | null;
	speakers: readonly { name: Bilingual; role?: Bilingual }[];
	parties: readonly { code: string; name: Bilingual }[];
	source: PostedSource;
	copies: readonly { url: string; publisher?: string }[];
	compiledOn: string | null;
}

/** A claim with its words. */
export interface Point extends Sibling {
	text: Bilingual;
}

export interface EvidenceCounts {
	pieces: number;
	sources: number;
}
