import { createHash } from 'node:crypto';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '../db/open';
import * as schema from '../db/schema';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import { project } from './project';

/** Every table that the ledger alone determines. */
const PROJECTED: readonly SQLiteTable[] = [
	schema.projectionState,
	schema.subject,
	schema.entryScope,
	schema.statement,
	schema.contextCheck,
	schema.gap,
	schema.statementSource,
	schema.claim,
	schema.rating,
	schema.criterion,
	schema.criterionVerdict,
	schema.attribution,
	schema.followUp,
	schema.outcome,
	schema.source,
	schema.evidence,
	schema.followUpEvidence,
	schema.criterionEvidence,
	schema.correction
];

/** SHA-256 (hex) of each projected table's rows in key order, by table name. */
function digest(db: Db): Record<string, string> {
	return Object.fromEntries(PROJECTED.map((table) => digestOf(db, table)));
}

function digestOf(db: Db, table: SQLiteTable): [string, string] {
	const { name, columns, primaryKeys } = getTableConfig(table);
	const own = columns.filter((column) => column.primary).map((column) => column.name);
	const key = primaryKeys[0]?.columns.map((column) => column.name) ?? own;
	const list = columns.map((column) => `"${column.name}"`).join(', ');
	const hash = createHash('sha256');
	const rows = db.$client
		.prepare(
			`SELECT ${list} FROM "${name}" ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`
		)
		.raw()
		.iterate();
	for (const row of rows) hash.update(JSON.stringify(row) + '\n');
	return [name, hash.digest('hex')];
}

/**
 * Replays the ledger of `from` into the empty projection of `into`, entry by entry.
 * `progress` hears the number of entries done.
 */
export function replay(from: Db, into: Db, progress: (done: number) => void = () => {}): void {
	const rows = from.$client
		.prepare<[], LedgerRow>('SELECT * FROM ledger_entry ORDER BY seq')
		.iterate();
	const setSubject = into.$client.prepare(
		`INSERT INTO subject (subject, version, seq) VALUES (:subject, :subject_version, :seq)
		ON CONFLICT (subject) DO UPDATE SET version = excluded.version, seq = excluded.seq`
	);
	into.$client.transaction(() => {
		for (const row of rows) {
			setSubject.run({ subject: row.subject, subject_version: row.subject_version, seq: row.seq });
			project(into, fromRow(row));
			progress(row.seq);
		}
	})();
}

/** The tables whose rows differ from what a replay gives; empty where all is well. */
export function compare(live: Db, replayed: Db): string[] {
	const [one, other] = [digest(live), digest(replayed)];
	return Object.keys(one).filter((table) => one[table] !== other[table]);
}
