import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Context } from './context';
import { openDatabase } from './db/open';
import { verifyLedger, type Verification } from './ledger/verify';
import { compare, replay } from './projection/rebuild';

/** Looking after a database as a whole: what only the command line does. */

export class DamagedDatabase extends Error {
	override readonly name = 'DamagedDatabase';
}

export function verify({ db }: Context): Verification {
	return verifyLedger(db);
}

/**
 * Replays the ledger into an empty database aside and names the tables that differ from what is
 * there. Reads one state, whatever is written meanwhile.
 */
export function tablesThatDiffer({ db }: Context, migrations: string): string[] {
	const aside = openDatabase(':memory:', migrations);
	try {
		return db.$client.transaction(() => {
			replay(db, aside);
			return compare(db, aside);
		})();
	} finally {
		aside.$client.close();
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
		const verification = verifyLedger(db);
		if (verification.problems.length > 0) {
			db.$client.close();
			throw new DamagedDatabase(`${file} is damaged: ${verification.problems.join('; ')}.`);
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
