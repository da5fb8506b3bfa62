import type { Context } from '../context';
import { ledgerEntries } from '../queries/ledger-entries';
import { presentEntry } from './present-entry';

const BATCH = 1000;

/**
 * The ledger as NDJSON (docs/ledger.md), a batch of lines at a time: memory stays flat, and nothing
 * is locked between two batches. Entries are only ever added, so the batches fit together.
 */
export function* ledgerLines(db: Context['db']): Generator<string, void, void> {
	// an entry that somebody slipped in before the first one is to be seen too
	let after: number | null = Number.MIN_SAFE_INTEGER;
	while (after !== null) {
		const { items, nextCursor } = ledgerEntries(db, { after, limit: BATCH });
		if (items.length > 0) {
			yield items.map((entry) => `${JSON.stringify(presentEntry(entry))}\n`).join('');
		}
		after = nextCursor === null ? null : items.at(-1)!.seq;
	}
}
