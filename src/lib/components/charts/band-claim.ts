import type { Day } from '$lib/domain/day';
import type { History } from '$lib/domain/progress';
import type { StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';

/** A claim as the chart of its history needs it. */
export interface BandClaim {
	ref: string;
	number: number;
	title: Bilingual;
	history: History;
	/** By effective day, then seq, each with what it rested on in one clause. */
	steps: readonly { day: Day; status: StatusCode; short: Bilingual | null }[];
}
