import type { LedgerEntry } from '../../domain/entry';

/** A row of `ledger_entry`, as SQLite gives it. */
export interface LedgerRow {
	seq: number;
	id: string;
	type: string;
	subject: string;
	subject_version: number;
	actor: string;
	effective_on: string | null;
	recorded_at: string;
	salt: string;
	data: string;
	data_hash: string;
	prev_hash: string;
	hash: string;
}

export function fromRow(row: LedgerRow): LedgerEntry {
	// The ledger only ever took data that its type's schema had passed.
	return { ...row, data: JSON.parse(row.data) as unknown } as LedgerEntry;
}
