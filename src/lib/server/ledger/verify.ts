import type { LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { dataHash, entryHash, GENESIS } from './chain';
import type { Head, Verification } from './ledger';

interface Row extends LedgerRow {
	/** The version of the subject that the entry before it about the same subject has. */
	version_before: number | null;
}

const BATCH = 1000;
const FIRST: Head = { seq: 0, hash: GENESIS };

/**
 * Recomputes the ledger entry by entry and holds it against the heads that others kept. Yields the
 * number of entries that are done, batch by batch, so that the caller may pause; the memory that it
 * needs does not grow with the ledger. docs/ledger.md specifies what is checked.
 */
export function* verifyLedger(
	db: Db,
	kept: readonly Head[] = []
): Generator<number, Verification, void> {
	const batch = db.$client.prepare<[number], Row>(
		`SELECT entry.*, (
			SELECT earlier.subject_version FROM ledger_entry earlier
			WHERE earlier.subject = entry.subject AND earlier.seq < entry.seq
			ORDER BY earlier.seq DESC LIMIT 1
		) AS version_before
		FROM ledger_entry entry WHERE seq > ? ORDER BY seq LIMIT ${BATCH}`
	);
	let head = FIRST;
	let problem = problemOfHead(FIRST, kept);
	if (problem) return { head, bad: { seq: 0, problem } };
	// an entry that somebody slipped in before the first one has a number too
	let rows = batch.all(Number.MIN_SAFE_INTEGER);
	while (rows.length > 0) {
		for (const row of rows) {
			problem = problemOf(row, head) ?? problemOfHead(row, kept);
			if (problem) return { head, bad: { seq: row.seq, problem } };
			head = { seq: row.seq, hash: row.hash };
		}
		yield head.seq;
		rows = batch.all(head.seq);
	}
	const cut = kept.find(({ seq }) => seq > head.seq);
	if (!cut) return { head, bad: null };
	problem = `Entry ${cut.seq} is missing: the ledger ends with ${head.seq}.`;
	return { head, bad: { seq: cut.seq, problem } };
}

/** Verifies without a pause; `progress` hears the number of entries done. */
export function verifyAtOnce(
	db: Db,
	kept: readonly Head[] = [],
	progress: (done: number) => void = () => {}
): Verification {
	const steps = verifyLedger(db, kept);
	let step = steps.next();
	while (!step.done) {
		progress(step.value);
		step = steps.next();
	}
	return step.value;
}

/** What is wrong with an entry that follows `before`, in the words of scripts/verify-ledger.mjs. */
function problemOf(row: Row, before: Head): string | null {
	const { version_before: versionBefore, salt, data, hash, ...linked } = row;
	const is = (words: string) => `Entry ${row.seq} ${words}.`;
	if (row.seq !== before.seq + 1) {
		return is(`follows entry ${before.seq}: entries are missing or moved`);
	}
	if (row.prev_hash !== before.hash) return is('does not name the hash of the one before it');
	if (row.subject_version !== (versionBefore ?? 0) + 1) {
		return is(`is not the next version of ${row.subject}`);
	}
	if (dataHash(salt, data) !== row.data_hash) return is('has other data than it was written with');
	if (entryHash(linked) !== hash) return is('was changed after it was written');
	return null;
}

function problemOfHead({ seq, hash }: Head, kept: readonly Head[]): string | null {
	const isOther = kept.some((head) => head.seq === seq && head.hash !== hash);
	return isOther ? `Entry ${seq} is not the one that was there when its hash was kept.` : null;
}
