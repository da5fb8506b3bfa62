import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../domain/actor';
import type { Context } from './context';
import { openDatabase } from './db/open';
import { SqliteLedger } from './ledger/sqlite-ledger';
import { project } from './projection/project';

export interface AppConfig {
	dataDir: string;
	/** IANA name; decides when a day ends. */
	timeZone: string;
	/** The folder of the migrations. */
	migrations: string;
	now?: () => Date;
}

export interface App {
	contextFor(actor: Actor): Context;
	close(): void;
}

export const DATABASE_FILE = 'tahaqquq.sqlite';

/** Opens the database in `dataDir` (made if missing) and everything that stands on it. */
export function openApp(config: AppConfig) {
	if (!existsSync(config.dataDir)) mkdirSync(config.dataDir, { recursive: true, mode: 0o750 });
	const db = openDatabase(join(config.dataDir, DATABASE_FILE), config.migrations);
	const clock = config.now ?? (() => new Date());
	const now = () => clock().toISOString();
	// en-CA writes a day as ISO 8601 does
	const dayFormat = new Intl.DateTimeFormat('en-CA', {
		timeZone: config.timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	});
	const today = () => dayFormat.format(clock());
	const newId = () => uuidv7();
	const ledger = new SqliteLedger(db, { now, newId }, project);
	return {
		contextFor: (actor: Actor): Context => ({ db, ledger, actor, now, today, newId }),
		close: () => {
			ledger.close();
			db.$client.close();
		}
	} satisfies App;
}
