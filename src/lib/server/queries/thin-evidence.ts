import { addDays, type Day } from '../../domain/day';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';

/** A check is old when nobody has rated or confirmed the claim for this long. */
const OLD_AFTER_DAYS = 365;

/** Where one statement's record rests on little. */
export function thinEvidence(db: Db, statement: string, today: Day) {
	const read = statements(db);
	const checks = read.checks.all({ statement });
	const oldBefore = addDays(today, -OLD_AFTER_DAYS);
	const gaps = read.gaps.all({ statement });
	return {
		/** Of every claim, by number: how many sources, and how many citations of each stance. */
		claims: read.claims.all({ statement }),
		/** Ratings in force or once in force that cite one piece of evidence. */
		ratings: read.ratings.all({ statement }),
		followUps: read.followUps.get({ statement }) ?? { single: 0, total: 0 },
		sources: read.sources.get({ statement }) ?? { undated: 0, supplied: 0, total: 0 },
		gaps: {
			total: gaps.length,
			first: gaps[0] === undefined ? null : (JSON.parse(gaps[0].text) as Bilingual)
		},
		/** Of rated claims; `day` is when the last rating or confirmation was recorded. */
		checks: {
			old: checks.filter((check) => check.day < oldBefore).map((check) => check.number),
			oldest: checks[0] ?? null
		}
	};
}

interface ClaimRow {
	number: number;
	sources: number;
	supports: number;
	contradicts: number;
	contexts: number;
}
interface RatingRow {
	number: number;
	scale: ScaleId;
	status: StatusCode;
	day: Day;
}
interface Of {
	statement: string;
}

const statements = prepared(({ $client: sqlite }) => ({
	claims: sqlite.prepare<Of, ClaimRow>(
		`SELECT number, source_count AS sources, supports, contradicts, contexts
		FROM claim WHERE statement = :statement ORDER BY number`
	),
	ratings: sqlite.prepare<Of, RatingRow>(
		`SELECT c.number, r.scale, r.status, r.effective_on AS day
		FROM rating r JOIN claim c ON c.ref = r.claim
		WHERE c.statement = :statement AND r.removed_seq IS NULL AND r.status <> 'not_rated'
			AND json_array_length(r.evidence) = 1
		ORDER BY c.number, r.effective_on`
	),
	followUps: sqlite.prepare<Of, { single: number; total: number }>(
		`SELECT count(*) FILTER (WHERE pieces = 1) AS single, count(*) AS total FROM (
			SELECT (SELECT count(DISTINCT l.evidence) FROM follow_up_evidence l
				WHERE l.follow_up = f.id AND l.removed_seq IS NULL) AS pieces
			FROM follow_up f WHERE f.statement = :statement)`
	),
	sources: sqlite.prepare<Of, { undated: number; supplied: number; total: number }>(
		`SELECT count(*) FILTER (WHERE published_on IS NULL) AS undated,
			count(*) FILTER (WHERE title_supplied) AS supplied, count(*) AS total
		FROM source WHERE key IN (
			SELECT source FROM evidence WHERE statement = :statement AND removed_seq IS NULL)`
	),
	gaps: sqlite.prepare<Of, { text: string }>(
		`SELECT text FROM gap WHERE statement = :statement AND removed_seq IS NULL ORDER BY added_seq`
	),
	checks: sqlite.prepare<Of, { number: number; day: Day }>(
		`SELECT c.number, substr(max(r.recorded_at), 1, 10) AS day
		FROM rating r JOIN claim c ON c.ref = r.claim
		WHERE c.statement = :statement AND r.removed_seq IS NULL AND r.status <> 'not_rated'
		GROUP BY c.ref ORDER BY day, c.number`
	)
}));
