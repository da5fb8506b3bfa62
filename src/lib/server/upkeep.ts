import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Context } from './context';
import { openDatabase, type Db } from './db/open';
import type { Head, Verification } from './ledger/ledger';
import { verifyAtOnce } from './ledger/verify';
import { compare, replay } from './projection/rebuild';

/** Looking after a database as a whole: what only the command line does. */

class DamagedDatabase extends Error {
	override readonly name = 'DamagedDatabase';
}

/** Hears how many entries are done, of each of the two passes. */
type Progress = (pass: 'checked' | 'replayed', done: number) => void;

/**
 * Checks the ledger, what protects it, and that the tables which pages read are what a replay gives.
 * Reads one state, whatever is written meanwhile. `kept`: heads that others kept.
 */
export function verify(
	{ db }: Context,
	migrations: string,
	kept: readonly Head[] = [],
	progress: Progress = () => {}
): { head: Head; problems: string[] } {
	return inEmptyDatabase(db, migrations, (aside) => {
		const { head, bad } = verifyAtOnce(db, kept, (done) => progress('checked', done));
		const problems = [...(bad ? [bad.problem] : []), ...triggerProblems(db, aside)];
		// what is not what was written may not even replay
		if (!bad) problems.push(...replayProblems(db, aside, progress));
		return { head, problems };
	});
}

function triggerProblems(db: Db, fresh: Db): string[] {
	const triggersOf = ({ $client }: Db) =>
		new Map(
			$client
				.prepare<[], [string, string]>(
					`SELECT name, sql FROM sqlite_master
					WHERE type = 'trigger' AND tbl_name = 'ledger_entry' ORDER BY name`
				)
				.raw()
				.all()
		);
	const [found, expected] = [triggersOf(db), triggersOf(fresh)];
	return [...new Set([...expected.keys(), ...found.keys()])]
		.filter((name) => found.get(name) !== expected.get(name))
		.map((name) => {
			if (!found.has(name)) return `The trigger ${name} is missing.`;
			return `The trigger ${name} ${expected.has(name) ? 'was changed' : 'does not belong there'}.`;
		});
}

function replayProblems(db: Db, aside: Db, progress: Progress): string[] {
	let done = 0;
	try {
		replay(db, aside, (seq) => progress('replayed', (done = seq)));
	} catch (failure) {
		return [`Entry ${done + 1} cannot be replayed: ${(failure as Error).message}.`];
	}
	const differ = compare(db, aside);
	return differ.length > 0 ? [differSentence(differ)] : [];
}

export const differSentence = (tables: readonly string[]) =>
	`These tables differ from what the ledger gives: ${tables.join(', ')}.`;

/**
 * Replays the ledger into an empty database aside and names the tables that differ from what is
 * there. Reads one state, whatever is written meanwhile.
 */
export function tablesThatDiffer({ db }: Context, migrations: string): string[] {
	return inEmptyDatabase(db, migrations, (aside) => {
		replay(db, aside);
		return compare(db, aside);
	});
}

/** Works with one state of `db` and an empty database beside its file: in memory it would not fit. */
function inEmptyDatabase<Result>(db: Db, migrations: string, work: (aside: Db) => Result): Result {
	const folder = mkdtempSync(join(dirname(db.$client.name), 'replay-'));
	try {
		const aside = openDatabase(join(folder, 'database.sqlite'), migrations);
		try {
			return db.$client.transaction(() => work(aside))();
		} finally {
			aside.$client.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Copies the database, while it is in use, into one plain file that was not there before. The file
 * has its name only once it is whole.
 */
export async function backup({ db }: Context, file: string): Promise<void> {
	const unfinished = `${file}.unfinished`;
	rmSync(unfinished, { force: true });
	await db.$client.backup(unfinished);
	const copy = new Database(unfinished);
	// one file instead of three: it can be moved about, and read where nothing can be written
	copy.pragma('journal_mode = DELETE');
	const health = copy.pragma('quick_check', { simple: true });
	copy.close();
	if (health !== 'ok') throw new DamagedDatabase(`The database is damaged: ${String(health)}.`);
	renameSync(unfinished, file);
}

/**
 * Puts the backup `file` in the place of the database `live`, which no server may have open. The
 * backup is brought up to date and verified aside first, then SQLite itself copies it page by page
 * in one transaction: renaming a file over a database that something has open would corrupt it.
 */
export async function restore(
	file: string,
	live: string,
	migrations: string
): Promise<Verification> {
	const folder = mkdtempSync(join(dirname(live), 'restore-'));
	const aside = join(folder, 'database.sqlite');
	try {
		await copyDatabase(file, aside);
		const db = openDatabase(aside, migrations);
		const verification = verifyAtOnce(db);
		if (verification.bad) {
			db.$client.close();
			throw new DamagedDatabase(`${file} is damaged: ${verification.bad.problem}`);
		}
		if (existsSync(live)) openDatabase(live, migrations).$client.close();
		await db.$client.backup(live);
		db.$client.close();
		return verification;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function copyDatabase(file: string, copy: string): Promise<void> {
	let source: Database.Database | undefined;
	try {
		source = new Database(file, { readonly: true, fileMustExist: true });
		const ledger = source
			.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'ledger_entry'")
			.get();
		const health = source.pragma('quick_check', { simple: true });
		if (!ledger) throw new DamagedDatabase(`${file} is a database, but not one of Tahaqquq.`);
		if (health !== 'ok') throw new DamagedDatabase(`${file} is damaged: ${String(health)}.`);
		await source.backup(copy);
	} catch (error) {
		if (!(error instanceof Database.SqliteError)) throw error;
		throw new DamagedDatabase(`${file} is no database that can be read (${error.message}).`);
	} finally {
		source?.close();
	}
}
