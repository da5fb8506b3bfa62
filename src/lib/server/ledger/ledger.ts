import type { LedgerEntry, NewEntry } from '../../domain/entry';
import type { Db } from '../db/open';

export interface Head {
	/** 0 and {@link GENESIS} while the ledger is empty. */
	seq: number;
	hash: string;
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
	close(): void;
}
