import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from './schema';

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database };

/**
 * Opens the file, sets the pragmas that everything relies on, and brings the tables up to date.
 * Throws where the file was written by a newer program: its migrations are unknown here.
 */
export function openDatabase(file: string, migrations: string): Db {
	const sqlite = new Database(file);
	sqlite.pragma('busy_timeout = 10000');
	sqlite.pragma('journal_mode = WAL');
	// FULL: what was acknowledged survives a power cut
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma('cache_size = -32000');
	sqlite.pragma('temp_store = MEMORY');
	const db = drizzle(sqlite, { schema });
	try {
		refuseNewer(sqlite, migrations);
		migrate(db, { migrationsFolder: migrations });
	} catch (failure) {
		sqlite.close();
		throw failure;
	}
	return db;
}

/** A sentence for the person who started an older program on newer data. */
class NewerDatabase extends Error {
	override readonly name = 'NewerDatabase';
}

function refuseNewer(sqlite: Database.Database, migrations: string): void {
	const known = new Set(readMigrationFiles({ migrationsFolder: migrations }).map((m) => m.hash));
	const exists = sqlite
		.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
		.get();
	if (!exists) return;
	const applied = sqlite.prepare('SELECT hash FROM __drizzle_migrations').pluck().all() as string[];
	if (applied.some((hash) => !known.has(hash))) {
		throw new NewerDatabase(
			`The database ${sqlite.name} was written by a newer version of Tahaqquq: start that version, or restore an older backup.`
		);
	}
}
