import type { LedgerEntry } from '../../domain/entry';

/** An entry of the ledger, field for field: what anybody needs to check the chain. */
export function presentEntry(entry: LedgerEntry) {
	const { seq, id, type, subject, subject_version, actor, effective_on, recorded_at } = entry;
	const { salt, data, data_hash, prev_hash, hash } = entry;
	return {
		...{ seq, id, type, subject, subject_version, actor, effective_on, recorded_at },
		...{ salt, data, data_hash, prev_hash, hash }
	};
}
