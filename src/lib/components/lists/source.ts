import type { Reliability } from '$lib/domain/evidence';

/** A source as the list and its own page show it. */
export interface Source {
	key: string;
	url: string;
	/** For reading, where there is no title. */
	address: string;
	title: string | null;
	titleSupplied: boolean;
	publisher: string | null;
	publishedOn: string | null;
	language: string | null;
	reliability: Reliability | null;
}
