import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { READER, type Actor } from '../domain/actor';
import { openAccounts, type Accounts } from './accounts/accounts';
import { secretIn } from './accounts/secret';
import type { Context } from './context';
import { openMoments, type Moments } from './db/moment';
import { openDatabase } from './db/open';
import { SqliteLedger } from './ledger/sqlite-ledger';
import { project } from './projection/project';

export interface AppConfig {
	dataDir: string;
	/** IANA name; decides when a day ends. */
	timeZone: string;
	/** The folder of the migrations. */
	migrations: string;
	/** Where links in messages and feeds lead. */
	origin?: string | undefined;
	now?: () => Date;
}

export interface Core {
	contextFor(actor: Actor): Context;
	close(): void;
}

export interface App extends Core {
	accounts: Accounts;
}

export const DATABASE_FILE = 'tahaqquq.sqlite';

/** Opens the database in `dataDir` (made if missing), the ledger and the accounts. */
export async function openApp(config: AppConfig): Promise<App> {
	const core = openCore(config);
	const accounts = await openAccounts(core.database, {
		secret: secretIn(config.dataDir),
		origin: () => config.origin ?? '',
		...(config.now ? { now: config.now } : {})
	});
	return { contextFor: core.contextFor, close: core.close, accounts };
}

/** The record without the accounts. */
export function openCore(config: AppConfig) {
	if (!existsSync(config.dataDir)) mkdirSync(config.dataDir, { recursive: true, mode: 0o750 });
	const file = join(config.dataDir, DATABASE_FILE);
	// password hashes and drafts are in it: for the owner alone; SQLite gives its -wal and -shm the same mode
	closeSync(openSync(file, 'a', 0o600));
	const db = openDatabase(file, config.migrations);
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
	// opened when somebody first asks for another day
	let moments: Moments | undefined;
	const contextFor = (actor: Actor): Context => ({
		db,
		ledger,
		actor,
		now,
		today,
		newId,
		at: (moment) => ({
			...contextFor(READER),
			db: (moments ??= openMoments(file)).at(moment),
			today: () => moment.asOf
		})
	});
	return {
		database: db.$client,
		contextFor,
		close: () => {
			ledger.close();
			moments?.close();
			db.$client.close();
		}
	};
}
