import * as v from 'valibot';
import type { Day } from '../../domain/day';
import { daysBetween } from '../../domain/day';
import type { Precision } from '../../domain/due-date';
import type { Bearing, Outcome } from '../../domain/follow-up';
import type { Bilingual } from '../../domain/text';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { readCursor, writeCursor } from './cursor';
import { preparedText } from './find-claims';

export const AGENDA_STATES = ['overdue', 'upcoming', 'resolved'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

export const agendaFilters = v.object({
	state: v.optional(v.picklist(AGENDA_STATES), 'overdue'),
	cursor: v.optional(v.pipe(v.string(), v.maxLength(500, 'cursor_unknown')))
});

/** Each has an index; the first are the longest overdue, the soonest, the last resolved. */
const LISTS: Record<AgendaState, { where: string; key: string; order: string; beyond: string }> = {
	overdue: {
		where: "f.outcome = 'awaited' AND f.expected_end < :today",
		key: 'f.expected_end',
		order: 'ASC',
		beyond: '>'
	},
	upcoming: {
		where: "f.outcome = 'awaited' AND f.expected_end >= :today",
		key: 'f.expected_end',
		order: 'ASC',
		beyond: '>'
	},
	resolved: {
		where: "f.outcome <> 'awaited'",
		// what nobody could put a day to comes last
		key: "coalesce(f.outcome_on, '')",
		order: 'DESC',
		beyond: '<'
	}
};

interface Row {
	id: string;
	claim: string;
	statement: string;
	number: number;
	claim_title: string;
	title: string;
	/** The outcome's own description, else the follow-up's. */
	description: string | null;
	bearing: Bearing | null;
	expected_date: Day | null;
	expected_precision: Precision | null;
	expected_end: Day | null;
	outcome: Outcome;
	outcome_on: Day | null;
	late_days: number | null;
	evidence: number;
	sort_key: string;
}

const COLUMNS = `f.id, f.claim, f.statement, c.number, c.title AS claim_title, f.title,
	coalesce((SELECT o.description FROM outcome o
		WHERE o.follow_up = f.id AND o.removed_seq IS NULL AND o.description IS NOT NULL
		ORDER BY o.effective_on DESC, o.added_seq DESC LIMIT 1), f.description) AS description,
	f.bearing, f.expected_date, f.expected_precision, f.expected_end, f.outcome, f.outcome_on,
	f.late_days, (SELECT count(*) FROM follow_up_evidence l
		WHERE l.follow_up = f.id AND l.removed_seq IS NULL) AS evidence`;

const PAGE = 50;

/** The agenda: what is overdue, what is to come, and what came of the rest. */
export function followUpsList(
	{ db, today }: Pick<Context, 'db' | 'today'>,
	{ state, cursor }: v.InferOutput<typeof agendaFilters>
) {
	const list = LISTS[state];
	const after = cursor === undefined ? null : readCursor(cursor, `follow-ups ${state}`);
	const day = today();
	const rows = preparedText(
		db,
		`SELECT ${COLUMNS}, ${list.key} AS sort_key FROM follow_up f JOIN claim c ON c.ref = f.claim
			WHERE ${list.where}${after ? ` AND (${list.key}, f.id) ${list.beyond} (:key, :id)` : ''}
			ORDER BY ${list.key} ${list.order}, f.id ${list.order} LIMIT :limit`
	).all({ today: day, key: after?.[0] ?? '', id: after?.[1] ?? '', limit: PAGE + 1 }) as Row[];
	const shown = rows.slice(0, PAGE);
	const last = shown.at(-1);
	return {
		state,
		counts: countsOf(db, day),
		items: shown.map((row) => toItem(row, day)),
		isFirst: after === null,
		nextCursor:
			last && rows.length > PAGE
				? writeCursor(`follow-ups ${state}`, [last.sort_key, last.id, 0])
				: null
	};
}

function toItem(row: Row, today: Day) {
	return {
		id: row.id,
		claim: {
			ref: row.claim,
			statement: row.statement,
			number: row.number,
			title: json<Bilingual>(row.claim_title)
		},
		title: json<Bilingual>(row.title),
		description: row.description === null ? null : json<Bilingual>(row.description),
		bearing: row.bearing,
		expected:
			row.expected_date !== null && row.expected_precision !== null
				? { date: row.expected_date, precision: row.expected_precision }
				: null,
		outcome: row.outcome,
		outcomeOn: row.outcome_on,
		/** Against the expected window; null where nothing was expected or it is awaited. */
		lateDays: row.late_days,
		overdueDays:
			row.outcome === 'awaited' && row.expected_end !== null && row.expected_end < today
				? daysBetween(row.expected_end, today)
				: null,
		evidence: row.evidence
	};
}

function countsOf(db: Db, today: Day): Record<AgendaState, number> {
	const count = (state: AgendaState) =>
		(
			preparedText(
				db,
				`SELECT count(*) AS n FROM follow_up f WHERE (${LISTS[state].where}) AND :today IS NOT NULL`
			).get({ today }) as { n: number }
		).n;
	return { overdue: count('overdue'), upcoming: count('upcoming'), resolved: count('resolved') };
}

const json = <T>(text: string): T => JSON.parse(text) as T;
