import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Another process holds the lock: a server, or a command that needs the database to itself. */
export class DatabaseInUse extends Error {
	override readonly name = 'DatabaseInUse';
}

/**
 * Takes the lock that says "this process alone serves the database in `dataDir`", or throws
 * DatabaseInUse. It is a lock on a SQLite file of its own, so the system releases it when the
 * process ends, however it ends, and the database stays open to the command line meanwhile.
 */
export function takeServerLock(dataDir: string): { release(): void } {
	const lock = new Database(join(dataDir, 'server.lock'), { timeout: 0 });
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
			throw new DatabaseInUse(
				`The database in ${dataDir} is in use by another server: stop that one first, or set DATA_DIR to another folder.`
			);
		}
		throw error;
	}
	return { release: () => lock.close() };
}
