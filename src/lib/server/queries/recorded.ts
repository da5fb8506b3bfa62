import type { EntryView } from '../../domain/entry-view';
import type { Context } from '../context';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import { entryViews } from './entry-views';

/** A commit says at most this much about itself; its history says the rest. */
const MOST = 6;
/** Entries of one commit are recorded within a moment; the same person's next click is later. */
const MOMENT = 500;

/**
 * What the person who asks recorded in the commit that began with this entry (`?recorded=<seq>`).
 * Anything else, such as a link that somebody else followed, is nothing.
 */
export function recordedEntries({ db, actor }: Context, seq: string | null): EntryView[] {
	if (actor.id === null || seq === null || !/^[1-9]\d{0,14}$/.test(seq)) return [];
	const rows = db.$client
		.prepare<[number, number], LedgerRow>(
			'SELECT * FROM ledger_entry WHERE seq >= ? ORDER BY seq LIMIT ?'
		)
		.all(Number(seq), MOST);
	const first = rows[0];
	if (!first || first.seq !== Number(seq)) return [];
	const isOfCommit = (row: LedgerRow) =>
		row.actor === actor.id && Date.parse(row.recorded_at) - Date.parse(first.recorded_at) < MOMENT;
	const end = rows.findIndex((row) => !isOfCommit(row));
	return entryViews(db, rows.slice(0, end === -1 ? rows.length : end).map(fromRow));
}
