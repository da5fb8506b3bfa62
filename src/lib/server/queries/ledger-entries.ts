import type { LedgerEntry } from '../../domain/entry';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { pageOf } from './cursor';
import { prepared } from '../db/prepared';

const reads = prepared(({ $client }) => ({
	after: $client.prepare<[number, number], LedgerRow>(
		'SELECT * FROM ledger_entry WHERE seq > ? ORDER BY seq LIMIT ?'
	),
	// seq has no gaps
	total: $client.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM ledger_entry').pluck()
}));

/** The record itself, from its beginning, as it was written: with salts, so that hashes can be checked. */
export function ledgerEntries(
	db: Db,
	{ after, limit }: { after: number; limit: number }
): { items: LedgerEntry[]; total: number; nextCursor: string | null } {
	const found = reads(db).after.all(after, limit + 1);
	const { rows, nextCursor } = pageOf(found, limit, ({ seq }) => String(seq));
	return { items: rows.map(fromRow), total: reads(db).total.get() ?? 0, nextCursor };
}
