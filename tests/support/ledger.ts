import { openDatabase } from '../../src/lib/server/db/open';
import type { Context } from '../../src/lib/server/context';
import type { EntryType } from '../../src/lib/domain/entry';
import { compare, replay } from '../../src/lib/server/projection/rebuild';

/** The types of all entries, in order. */
export function entryTypes(ctx: Context): EntryType[] {
	const types = ctx.db.$client.prepare('SELECT type FROM ledger_entry ORDER BY seq').pluck().all();
	return types as EntryType[];
}

/** The tables that a replay of the ledger does not give again; empty where all is well. */
export function replayDifferences(ctx: Context): string[] {
	const replayed = openDatabase(':memory:', 'drizzle');
	replay(ctx.db, replayed);
	const different = compare(ctx.db, replayed);
	replayed.$client.close();
	return different;
}
