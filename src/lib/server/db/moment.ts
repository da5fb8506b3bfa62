import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Day } from '../../domain/day';
import { isOpen, SCALE_IDS, statusesOf } from '../../domain/scales';
import type { Db } from './open';
import * as schema from './schema';

/** Which state of the record is asked for (design §3.3). */
export interface Moment {
	/** What was so in the world up to the end of this day. */
	asOf: Day;
	/** What had been recorded up to this entry. */
	known: number;
}

export interface Moments {
	at: (moment: Moment) => Db;
	close: () => void;
}

const AS_OF = '(SELECT as_of FROM moment)';
const KNOWN = '(SELECT known FROM moment)';

/**
 * Opens a second connection on which every table that pages read is shadowed by a view of the same
 * name: it holds the rows of one moment. So every query answers for any day without knowing of it,
 * and this file has the one predicate: effective by the day, recorded by then, not yet taken back.
 */
export function openMoments(file: string): Moments {
	const sqlite = new Database(file, { readonly: true });
	sqlite.pragma('busy_timeout = 10000');
	sqlite.pragma('temp_store = MEMORY');
	sqlite.exec(`CREATE TEMP TABLE moment (as_of TEXT NOT NULL, known INTEGER NOT NULL);
		INSERT INTO moment VALUES ('', 0);
		CREATE TEMP TABLE scale_status (scale TEXT, status TEXT, rank INTEGER, is_open INTEGER,
			PRIMARY KEY (scale, status)) WITHOUT ROWID;`);
	const insert = sqlite.prepare('INSERT INTO scale_status VALUES (?, ?, ?, ?)');
	for (const scale of SCALE_IDS) {
		for (const [rank, status] of statusesOf(scale).entries()) {
			insert.run(scale, status, rank, isOpen(scale, status) ? 1 : 0);
		}
	}
	for (const view of VIEWS) sqlite.exec(view);
	const set = sqlite.prepare<Moment>('UPDATE moment SET as_of = :asOf, known = :known');
	const db: Db = drizzle(sqlite, { schema });
	return {
		at: (moment) => {
			set.run(moment);
			return db;
		},
		close: () => sqlite.close()
	};
}

/**
 * A view with the columns of its table, in their order; `changed` says which are another expression.
 * Inside, `row` is the table itself, and every other name is a view of the same moment.
 */
function view(table: SQLiteTable, where: string, changed: Record<string, string> = {}): string {
	const { name, columns } = getTableConfig(table);
	const list = columns.map(
		(column) => `${changed[column.name] ?? `row.${column.name}`} AS ${column.name}`
	);
	return `CREATE TEMP VIEW ${name} AS SELECT ${list.join(', ')} FROM main.${name} row WHERE ${where}`;
}

const RECORDED = `row.added_seq <= ${KNOWN}`;
const SO = `row.effective_on <= ${AS_OF} AND ${RECORDED}`;
/** Taken back later than is known: it still stands. */
const STANDING = { removed_seq: `CASE WHEN row.removed_seq <= ${KNOWN} THEN row.removed_seq END` };

/** The row in force: the last by effective day, then entry. */
const inForce = (column: string, table: string, owner: string) =>
	`(SELECT ${column} FROM ${table} WHERE ${owner} AND removed_seq IS NULL
		ORDER BY effective_on DESC, added_seq DESC LIMIT 1)`;

const OF_CLAIM = 'claim = row.ref';
const STATUS = `coalesce(${inForce('status', 'rating', OF_CLAIM)}, 'not_rated')`;
const ofStatus = (column: string) =>
	`(SELECT ${column} FROM scale_status WHERE scale = row.scale AND status = ${STATUS})`;
const daysBetween = (from: string, to: string) =>
	`max(0, CAST(julianday(${to}) - julianday(${from}) AS INTEGER))`;
const evidenceCount = (what: string, where = 'TRUE') =>
	`(SELECT count(${what}) FROM evidence WHERE ${OF_CLAIM} AND removed_seq IS NULL AND ${where})`;
const UPDATED = `(SELECT max(seq) FROM main.entry_scope WHERE ${OF_CLAIM} AND seq <= ${KNOWN})`;

const CLAIM_SUMMARY = {
	updated_seq: UPDATED,
	updated_at: `(SELECT recorded_at FROM main.ledger_entry WHERE seq = ${UPDATED})`,
	status: STATUS,
	status_rank: ofStatus('rank'),
	is_open: ofStatus('is_open'),
	// the first day of the current run: nothing of another status comes after it
	status_since: `(SELECT run.effective_on FROM rating run
		WHERE run.claim = row.ref AND run.removed_seq IS NULL AND NOT EXISTS (
			SELECT 1 FROM rating later WHERE later.claim = row.ref AND later.removed_seq IS NULL
			AND (later.effective_on, later.added_seq) >= (run.effective_on, run.added_seq)
			AND later.status <> ${STATUS})
		ORDER BY run.effective_on, run.added_seq LIMIT 1)`,
	late_days: `CASE WHEN row.due_end IS NOT NULL THEN (
		SELECT ${daysBetween('row.due_end', 'closed.effective_on')} FROM rating closed
		JOIN scale_status USING (scale, status)
		WHERE closed.claim = row.ref AND closed.removed_seq IS NULL AND NOT scale_status.is_open
		ORDER BY closed.effective_on, closed.added_seq LIMIT 1) END`,
	attribution: `coalesce(${inForce('verdict', 'attribution', OF_CLAIM)}, 'unchecked')`,
	coverage: inForce('coverage', 'attribution', OF_CLAIM),
	steps: `(SELECT json_group_array(json_array(effective_on, status)) FROM (
		SELECT effective_on, status FROM rating WHERE ${OF_CLAIM} AND removed_seq IS NULL
		ORDER BY effective_on, added_seq))`,
	verdicts: `(SELECT json_group_array(json_array(verdict, json(CASE counts WHEN 1 THEN 'true' ELSE 'false' END)))
		FROM (SELECT counts, coalesce(${inForce(
			'verdict',
			'criterion_verdict',
			'criterion_verdict.claim = criterion.claim AND criterion_verdict.key = criterion.key'
		)}, 'open') AS verdict FROM criterion WHERE criterion.claim = row.ref ORDER BY added_seq))`,
	supports: evidenceCount('*', "stance = 'supports'"),
	contradicts: evidenceCount('*', "stance = 'contradicts'"),
	contexts: evidenceCount('*', "stance = 'context'"),
	source_count: evidenceCount('DISTINCT source'),
	awaited_end: `(SELECT min(expected_end) FROM follow_up WHERE ${OF_CLAIM} AND outcome = 'awaited')`
};

const OUTCOME_OF = 'outcome.follow_up = row.id';
const OUTCOME_ON = inForce('effective_on', 'outcome', OUTCOME_OF);

/** The last day of what is known of a publication's date: `2016-02` → 2016-02-29. */
const PUBLISHED = `(SELECT CASE length(published_on) WHEN 4 THEN published_on || '-12-31'
	WHEN 7 THEN date(published_on || '-01', '+1 month', '-1 day') ELSE published_on END
	FROM main.source WHERE key = row.source)`;

/**
 * Evidence is there from its publication; undated, with the first rating or follow-up that cites
 * it, or with the preamble that it is about. By the day it was recorded it is there in any case.
 */
const APPEARED = `(substr(row.recorded_at, 1, 10) <= ${AS_OF} OR coalesce(${PUBLISHED} <= ${AS_OF},
	row.context_check IS NOT NULL
	OR EXISTS (SELECT 1 FROM rating, json_each(rating.evidence) cited
		WHERE rating.claim = row.claim AND cited.value = row.key)
	OR EXISTS (SELECT 1 FROM follow_up_evidence link JOIN follow_up ON follow_up.id = link.follow_up
		WHERE link.evidence = row.key AND (link.outcome IS NULL OR follow_up.outcome_on IS NOT NULL))))`;

const VIEWS = [
	view(schema.ledgerEntry, `row.seq <= ${KNOWN}`),
	view(schema.entryScope, `row.seq <= ${KNOWN}`),
	view(schema.correction, `row.seq <= ${KNOWN}`),
	view(schema.rating, SO, STANDING),
	view(schema.criterion, RECORDED),
	view(schema.criterionVerdict, SO, STANDING),
	view(schema.attribution, SO, STANDING),
	view(schema.outcome, SO, STANDING),
	// An expected event is there since it was known; one that simply happened, since it did.
	view(
		schema.followUp,
		`${RECORDED} AND (row.expected_since <= ${AS_OF}
			OR EXISTS (SELECT 1 FROM outcome WHERE ${OUTCOME_OF}))`,
		{
			outcome: `coalesce(${inForce('outcome', 'outcome', OUTCOME_OF)},
				CASE WHEN row.expected_date IS NULL THEN 'unknown' ELSE 'awaited' END)`,
			outcome_on: OUTCOME_ON,
			late_days: `CASE WHEN row.expected_end IS NOT NULL AND ${OUTCOME_ON} IS NOT NULL
				THEN ${daysBetween('row.expected_end', OUTCOME_ON)} END`
		}
	),
	view(schema.evidence, `${RECORDED} AND ${APPEARED}`, STANDING),
	view(schema.followUpEvidence, RECORDED, STANDING),
	view(schema.criterionEvidence, RECORDED, STANDING),
	view(schema.source, RECORDED),
	view(schema.claim, `${RECORDED} AND row.made_on <= ${AS_OF}`, CLAIM_SUMMARY),
	view(schema.statement, `${RECORDED} AND row.made_on <= ${AS_OF}`, {
		claim_count: `(SELECT count(*) FROM main.claim
			WHERE main.claim.statement = row.slug AND main.claim.added_seq <= ${KNOWN})`
	}),
	view(schema.contextCheck, SO, STANDING),
	view(schema.gap, RECORDED, STANDING)
];
