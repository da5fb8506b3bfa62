import type { ScaleId, StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';

/** A claim among the others of its statement. */
export interface Sibling {
	number: number;
	scale: ScaleId;
	status: StatusCode;
	title: Bilingual;
}
