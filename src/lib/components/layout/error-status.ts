const KNOWN = [400, 403, 404, 409, 429, 500] as const;
export type KnownStatus = (typeof KNOWN)[number];

/** The page that there are words for: other refusals read as "not found", failures as 500. */
export function knownStatus(status: number): KnownStatus {
	return KNOWN.find((known) => known === status) ?? (status >= 500 ? 500 : 404);
}
