import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openAccounts, type Accounts } from '../../src/lib/server/accounts/accounts';
import type { Cookie } from '../../src/lib/server/accounts/cookies';
import { openDatabase } from '../../src/lib/server/db/open';

export const PASSWORD = 'correct horse battery';
export const ADDRESS = '192.0.2.7';

export interface Desk {
	accounts: Accounts;
	database: BetterSqlite3.Database;
	clock: { now: Date };
	/** Every value of every table of the accounts, as one text. */
	atRest: () => string;
}

/** Accounts over a real file of their own, with a clock that the test moves. */
export async function openDesk(origin = 'http://127.0.0.1:3000'): Promise<Desk> {
	const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-accounts-'));
	const database = openDatabase(join(folder, 'tahaqquq.sqlite'), 'drizzle').$client;
	onTestFinished(() => {
		database.close();
		rmSync(folder, { recursive: true });
	});
	const clock = { now: new Date() };
	const accounts = await openAccounts(database, {
		secret: 'a secret of the tests alone, 0123456789',
		origin: () => origin,
		now: () => clock.now
	});
	const tables = ['user', 'session', 'account', 'sign_in_link', 'api_token', 'sign_in_attempt'];
	const atRest = () =>
		JSON.stringify(tables.map((table) => database.prepare(`SELECT * FROM "${table}"`).all()));
	return { accounts, database, clock, atRest };
}

export function later(desk: Desk, seconds: number): void {
	desk.clock.now = new Date(desk.clock.now.getTime() + seconds * 1000);
}

export async function anAccount(
	desk: Desk,
	wanted: { email?: string; name?: string; role?: 'editor' | 'admin' } = {}
) {
	const { email = 'ada@example.org', name = 'Ada', role = 'admin' } = wanted;
	return desk.accounts.createUser({ email, name, role, password: PASSWORD });
}

/** What a browser would send after these cookies were set. */
export function browserWith(...jars: Cookie[][]): Headers {
	const kept = new Map<string, string>();
	for (const { name, value, options } of jars.flat()) {
		if (options.maxAge === 0) kept.delete(name);
		else kept.set(name, value);
	}
	const pairs = [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	return new Headers({ cookie: pairs.join('; ') });
}

export async function aBrowser(desk: Desk, email = 'ada@example.org'): Promise<Headers> {
	return browserWith(await desk.accounts.signIn({ email, password: PASSWORD }, ADDRESS));
}

export const tokenIn = (link: { path: string }): string =>
	new URL(link.path, 'http://localhost').searchParams.get('token') ?? '';
