import type { Day } from '../../domain/day';
import type { DueDate, Precision } from '../../domain/due-date';
import type { Bearing, Outcome } from '../../domain/follow-up';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import { pageOf, readCursor, writeCursor } from './cursor';
import { preparedText } from './find-claims';

export const AGENDA_STATES = ['overdue', 'upcoming', 'resolved'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** What is awaited, soonest first; what is resolved, latest first. */
const STATES: Record<AgendaState, { where: string; key: string; isDown: boolean }> = {
	overdue: {
		where: "f.outcome = 'awaited' AND f.expected_end < :today",
		key: 'f.expected_end',
		isDown: false
	},
	upcoming: {
		where: "f.outcome = 'awaited' AND f.expected_end >= :today",
		key: 'f.expected_end',
		isDown: false
	},
	resolved: { where: "f.outcome <> 'awaited'", key: "coalesce(f.outcome_on, '')", isDown: true }
};
const EVERY = { where: 'TRUE', key: "coalesce(f.outcome_on, f.expected_end, '')", isDown: true };

const COLUMNS = `f.id, f.claim, f.statement, c.number, c.title AS claim_title, f.title,
	coalesce(o.description, f.description) AS description, coalesce(o.bearing, f.bearing) AS bearing,
	f.expected_date, f.expected_precision, f.expected_end, f.expected_since, f.outcome, f.outcome_on,
	f.late_days, f.recorded_at, f.actor, s.version,
	(SELECT json_group_array(l.evidence) FROM (SELECT evidence FROM follow_up_evidence
		WHERE follow_up = f.id AND removed_seq IS NULL ORDER BY follow_up_position) l) AS evidence`;
/** The outcome in force is the last by effective day, then seq. */
const TABLES = `follow_up f JOIN claim c ON c.ref = f.claim
	JOIN subject s ON s.subject = 'follow-up/' || f.id
	LEFT JOIN outcome o ON o.id = (SELECT id FROM outcome WHERE follow_up = f.id
		AND removed_seq IS NULL ORDER BY effective_on DESC, added_seq DESC LIMIT 1)`;

interface AgendaRow {
	id: string;
	claim: string;
	statement: string;
	number: number;
	claim_title: string;
	title: string;
	description: string | null;
	bearing: Bearing | null;
	expected_date: Day | null;
	expected_precision: Precision | null;
	expected_end: Day | null;
	expected_since: Day | null;
	outcome: Outcome;
	outcome_on: Day | null;
	late_days: number | null;
	recorded_at: string;
	actor: string;
	version: number;
	evidence: string;
	sort_key: string;
}

export type AgendaItem = ReturnType<typeof toItem>;

/** Follow-ups of all claims, or of one statement's. Throws `invalid` for a cursor of another list. */
export function agenda(
	db: Db,
	asked: {
		state?: AgendaState | undefined;
		statement?: string | undefined;
		limit: number;
		cursor?: string | undefined;
		today: Day;
	}
) {
	const { where, key, isDown } = asked.state ? STATES[asked.state] : EVERY;
	const name = `agenda ${asked.state ?? 'every'}`;
	const [afterKey = null, afterId = null] =
		asked.cursor === undefined ? [] : readCursor(asked.cursor, name, ['string', 'string']);
	const wanted = `${where} AND (:statement IS NULL OR f.statement = :statement)`;
	const after = `(:afterId IS NULL OR (${key}, f.id) ${isDown ? '<' : '>'} (:afterKey, :afterId))`;
	const values = {
		statement: asked.statement ?? null,
		today: asked.today,
		limit: asked.limit + 1,
		afterKey,
		afterId
	};
	const total = preparedText(db, `SELECT count(*) AS n FROM follow_up f WHERE ${wanted}`).get(
		values
	) as { n: number };
	const direction = isDown ? 'DESC' : 'ASC';
	const rows = preparedText(
		db,
		`SELECT ${COLUMNS}, ${key} AS sort_key FROM ${TABLES} WHERE ${wanted} AND ${after}
			ORDER BY sort_key ${direction}, f.id ${direction} LIMIT :limit`
	).all(values) as AgendaRow[];
	const page = pageOf(rows, asked.limit, (last) => writeCursor(name, [last.sort_key, last.id]));
	return {
		items: page.rows.map((row) => toItem(row, asked.today)),
		total: total.n,
		nextCursor: page.nextCursor
	};
}

function toItem(row: AgendaRow, today: Day) {
	const expectedBy: DueDate | null =
		row.expected_date !== null && row.expected_precision !== null
			? { date: row.expected_date, precision: row.expected_precision }
			: null;
	return {
		id: row.id,
		claim: row.claim,
		statement: row.statement,
		number: row.number,
		claimTitle: JSON.parse(row.claim_title) as Bilingual,
		title: JSON.parse(row.title) as Bilingual,
		description: row.description === null ? null : (JSON.parse(row.description) as Bilingual),
		bearing: row.bearing,
		expectedBy,
		/** Last day of the expected window. */
		expectedEnd: row.expected_end,
		expectedSince: row.expected_since,
		outcome: row.outcome,
		outcomeOn: row.outcome_on,
		isOverdue: row.outcome === 'awaited' && row.expected_end !== null && row.expected_end < today,
		lateDays: row.late_days,
		recordedAt: row.recorded_at,
		actor: row.actor,
		version: row.version,
		evidence: JSON.parse(row.evidence) as string[]
	};
}
