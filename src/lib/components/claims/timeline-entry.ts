import type { Day } from '$lib/domain/day';
import type { DueDate } from '$lib/domain/due-date';
import type { RatingChange } from '$lib/domain/entries/claim';
import type { Bearing, Outcome } from '$lib/domain/follow-up';
import type { ScaleId, StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';

interface Moment {
	/** Of its ledger entry. */
	seq: number;
	/** When it was so. */
	day: Day;
	/** When it was recorded, an instant. */
	recordedAt: string;
	/** False where it was taken back. */
	isStanding: boolean;
}

/** Why something was taken back, and the entry (by seq) that stands in its place, if any. */
export interface Removal {
	reason: Bilingual;
	recordedAt: string;
	replacedBy: number | null;
}

export type RatingEntry = Moment & {
	kind: 'rating';
	id: string;
	status: StatusCode;
	scale: ScaleId;
	change: RatingChange;
	reason: Bilingual;
	short: Bilingual | null;
	/** Ref of the claim that took this one's place. */
	supersededBy: string | null;
	/** Numbers of evidence, here and below. */
	evidence: number[];
	/** Written with later knowledge than the day shown: it cites what had not appeared by then. */
	isHindsight: boolean;
	removal: Removal | null;
};

export type ExpectedEntry = Moment & {
	kind: 'expected';
	followUp: string;
	title: Bilingual;
	description: Bilingual | null;
	bearing: Bearing | null;
	expectedBy: DueDate | null;
	isAwaited: boolean;
	evidence: number[];
};

export type OutcomeEntry = Moment & {
	kind: 'outcome';
	followUp: string;
	title: Bilingual;
	description: Bilingual | null;
	outcome: Outcome;
	bearing: Bearing;
	expectedBy: DueDate | null;
	isCurrent: boolean;
	evidence: number[];
	removal: Removal | null;
};

export type EvidenceEntry = Moment & {
	kind: 'evidence';
	number: number;
	/** As exactly as it is known; null where the page has no date. */
	publishedOn: string | null;
};

export type TimelineEntry = RatingEntry | ExpectedEntry | OutcomeEntry | EvidenceEntry;
