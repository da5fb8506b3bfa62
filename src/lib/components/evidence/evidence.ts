import type { Reliability, Stance } from '$lib/domain/evidence';
import type { Bilingual } from '$lib/domain/text';

/** A source cited on a claim, as its page shows it. */
export interface Evidence {
	seq: number;
	key: string;
	/** Under which it is referred to everywhere on the page. */
	number: number;
	/** Withdrawn and attached again it is there twice; its number leads to the last. */
	isLast: boolean;
	stance: Stance;
	quote: { text: string; language: string | null } | null;
	/** As it was typed. */
	url: string;
	archiveUrl: string | null;
	source: {
		key: string;
		title: string | null;
		titleSupplied: boolean;
		/** For reading, where there is no title. */
		address: string;
		publisher: string | null;
		publishedOn: string | null;
		language: string | null;
		reliability: Reliability | null;
	};
	withdrawn: { reason: Bilingual | null; recordedAt: string | null } | null;
}
