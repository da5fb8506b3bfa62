import type { ScaleId, StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/i18n/pick';

/** Which claim a form is about, and how it stands. */
export interface ClaimHead {
	ref: string;
	number: number;
	title: Bilingual;
	statement: Bilingual;
	scale: ScaleId;
	madeOn: string;
	status: StatusCode;
	since: string | null;
	/** Id of the rating in force. */
	rating: string | null;
}

export function claimPath(ref: string): string {
	return `/statements/${ref}`;
}
