import Database from 'better-sqlite3';
import type { LedgerRow } from '../../src/lib/server/db/ledger-row';
import { entryHash } from '../../src/lib/server/ledger/chain';

/** What somebody who has the file can do to it with SQL. */
export type Sqlite = Database.Database;

const TRIGGERS = `SELECT name, sql FROM sqlite_master
	WHERE type = 'trigger' AND tbl_name = 'ledger_entry'`;

/** Changes the ledger behind the back of what keeps it as it is, and hides that. */
export function tamper(file: string, work: (sqlite: Sqlite) => void): void {
	const sqlite = new Database(file);
	const triggers = sqlite.prepare<[], { name: string; sql: string }>(TRIGGERS).all();
	for (const { name } of triggers) sqlite.exec(`DROP TRIGGER ${name}`);
	work(sqlite);
	for (const { sql } of triggers) sqlite.exec(sql);
	sqlite.close();
}

/** The entries from `seq` on. */
export function rowsFrom(sqlite: Sqlite, seq: number): LedgerRow[] {
	return sqlite
		.prepare<[number], LedgerRow>('SELECT * FROM ledger_entry WHERE seq >= ? ORDER BY seq')
		.all(seq);
}

export function change(sqlite: Sqlite, seq: number, changes: Partial<LedgerRow>): void {
	const list = Object.keys(changes).map((name) => `${name} = :${name}`);
	sqlite
		.prepare(`UPDATE ledger_entry SET ${list.join(', ')} WHERE seq = :at`)
		.run({ ...changes, at: seq });
}

export function remove(sqlite: Sqlite, seq: number): void {
	sqlite.prepare('DELETE FROM ledger_entry WHERE seq = ?').run(seq);
}

/** Makes room for an entry at `seq` and puts it there. */
export function insert(sqlite: Sqlite, entry: LedgerRow): void {
	sqlite.prepare('UPDATE ledger_entry SET seq = -seq - 1 WHERE seq >= ?').run(entry.seq);
	sqlite.exec('UPDATE ledger_entry SET seq = -seq WHERE seq < 0');
	const names = Object.keys(entry);
	const values = names.map((name) => `:${name}`);
	sqlite
		.prepare(`INSERT INTO ledger_entry (${names.join(', ')}) VALUES (${values.join(', ')})`)
		.run(entry);
}

export function swap(sqlite: Sqlite, one: number, other: number): void {
	const move = sqlite.prepare<[number, number]>('UPDATE ledger_entry SET seq = ? WHERE seq = ?');
	move.run(-1, one);
	move.run(one, other);
	move.run(other, -1);
}

/** Makes every hash right again from the entry `seq` on, and links each to the one before it. */
export function sealFrom(sqlite: Sqlite, seq: number, previous?: string): void {
	let before = previous ?? rowsFrom(sqlite, 0).findLast((row) => row.seq < seq)!.hash;
	for (const { salt: _salt, data: _data, hash: _hash, ...linked } of rowsFrom(sqlite, seq)) {
		const hash = entryHash({ ...linked, prev_hash: before });
		change(sqlite, linked.seq, { prev_hash: before, hash });
		before = hash;
	}
}
