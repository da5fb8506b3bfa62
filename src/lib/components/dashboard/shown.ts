import type { Cited } from '$lib/components/charts/sources-by-claim';
import type { Day } from '$lib/domain/day';
import type { Bearing, Outcome } from '$lib/domain/follow-up';
import type { ScaleId, StatusCode } from '$lib/domain/scales';
import type { Bilingual } from '$lib/domain/text';
import type { Expected } from './expected';

export interface StatementHead {
	slug: string;
	title: Bilingual;
	madeOn: Day;
	place: Bilingual | null;
	parties: readonly { code?: string | undefined; name: Bilingual }[];
	source: { url: string; truncated: boolean };
}

export interface StatementChoice {
	slug: string;
	title: Bilingual;
	madeOn: Day;
}

export interface AgendaLists {
	overdue: readonly Expected[];
	upcoming: readonly Expected[];
	resolved: readonly Expected[];
}

/** Where the record rests on little. */
export interface Thin {
	claims: readonly (Cited & { sources: number })[];
	ratings: readonly { number: number; scale: ScaleId; status: StatusCode; day: Day }[];
	followUps: { single: number; total: number };
	sources: { undated: number; supplied: number; total: number };
	gaps: { total: number; first: Bilingual | null };
	checks: { old: readonly number[]; oldest: { number: number; day: Day } | null };
}

/** A claim has a status, or an event took place. */
export interface WorldChange {
	id: string;
	claim: string;
	number: number;
	day: Day;
	/** A rating's short form, an event's title. */
	title: Bilingual | null;
	rated: { scale: ScaleId; status: StatusCode; isConfirmation: boolean } | null;
	event: { outcome: Outcome; bearing: Bearing } | null;
}

export interface RecordChange {
	seq: number;
	recordedAt: string;
	sentence: string;
}

/** A claim that somebody wanted to be looked at again by now. */
export interface Look {
	ref: string;
	number: number;
	title: Bilingual;
	on: Day;
}
