import type { Day } from '../../domain/day';
import type { StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { preparedText } from './find-claims';

export interface RatingInForce {
	id: string;
	status: StatusCode;
	effectiveOn: Day;
	recordedAt: string;
	reason: Bilingual;
	short: Bilingual | null;
	/** How many pieces of evidence it rests on. */
	evidence: number;
}

interface Row {
	claim: string;
	id: string;
	status: StatusCode;
	effective_on: Day;
	recorded_at: string;
	reason: string;
	short: string | null;
	evidence: number;
}

/** The rating that each of these claims has now, by ref; nothing for those that nobody rated. */
export function ratingsInForce(db: Db, refs: readonly string[]): Map<string, RatingInForce> {
	const rows = preparedText(
		db,
		`SELECT r.claim, r.id, r.status, r.effective_on, r.recorded_at, r.reason, r.short,
			json_array_length(r.evidence) AS evidence
			FROM rating r
			WHERE r.claim IN (SELECT value FROM json_each(:refs)) AND r.removed_seq IS NULL
			ORDER BY r.claim, r.effective_on, r.added_seq`
	).all({ refs: JSON.stringify(refs) }) as Row[];
	return new Map(
		// of several, the last by effective day, then by seq
		rows.map((row) => [
			row.claim,
			{
				id: row.id,
				status: row.status,
				effectiveOn: row.effective_on,
				recordedAt: row.recorded_at,
				reason: JSON.parse(row.reason) as Bilingual,
				short: row.short === null ? null : (JSON.parse(row.short) as Bilingual),
				evidence: row.evidence
			}
		])
	);
}
