import type { LedgerEntry, NewEntry } from '../../domain/entry';
import type { Db } from '../db/open';

export interface Head {
	/** 0 and {@link GENESIS} while the ledger is empty. */
	seq: number;
	hash: string;
}

export interface Verification {
	/** The last entry that is what was written. */
	head: Head;
	/** The first one that is not, and what is wrong with it, as a sentence; null where all is well. */
	bad: { seq: number; problem: string } | null;
}

/**
 * Reads the projection and yields facts, one after the other; each is appended and projected before
 * the next step runs, so that later steps see it. Synchronous: it runs inside the transaction.
 * Throwing takes back everything that it yielded.
 */
export type Steps<Result> = Generator<NewEntry, Result, LedgerEntry>;

export interface Committed<Result> {
	result: Result;
	entries: LedgerEntry[];
	head: Head;
}

export interface Ledger {
	/** Runs the steps, appends what they yield and projects it: all of it, or nothing. */
	commit<Result>(actor: string, decide: (db: Db) => Steps<Result>): Promise<Committed<Result>>;
	head(): Head;
	/**
	 * Recomputes every entry and holds it against the heads that others kept. Yields the number of
	 * entries that are done, so that the caller may pause.
	 */
	verify(kept?: readonly Head[]): Generator<number, Verification, void>;
	close(): void;
}
