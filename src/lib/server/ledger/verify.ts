import type { LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { dataHash, entryHash, GENESIS } from './chain';
import type { Head } from './ledger';

export interface Verification {
	/** How many entries were looked at, and the last of them. */
	entries: number;
	head: Head;
	/** One sentence for each entry that is not what was once written. */
	problems: string[];
}

/** Recomputes every hash of the ledger, entry by entry. */
export function verifyLedger(db: Db): Verification {
	const rows = db.$client
		.prepare<[], LedgerRow>('SELECT * FROM ledger_entry ORDER BY seq')
		.iterate();
	const found: Verification = { entries: 0, head: { seq: 0, hash: GENESIS }, problems: [] };
	for (const row of rows) {
		found.problems.push(...problemsOf(row, found.head));
		found.entries++;
		found.head = { seq: row.seq, hash: row.hash };
	}
	return found;
}

function problemsOf({ salt, data, hash, ...linked }: LedgerRow, before: Head): string[] {
	const { seq } = linked;
	const problems: string[] = [];
	if (seq !== before.seq + 1)
		problems.push(`entry ${seq} follows ${before.seq}: entries are missing`);
	if (linked.prev_hash !== before.hash)
		problems.push(`entry ${seq} does not name the one before it`);
	if (dataHash(salt, data) !== linked.data_hash)
		problems.push(`the data of entry ${seq} was changed`);
	if (entryHash(linked) !== hash) problems.push(`entry ${seq} was changed`);
	return problems;
}
