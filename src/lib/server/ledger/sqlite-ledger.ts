import type { LedgerEntry, NewEntry } from '../../domain/entry';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { GENESIS, seal } from './chain';
import type { Committed, Head, Ledger, Steps, Verification } from './ledger';
import { verifyLedger } from './verify';

interface Waiting {
	run: () => void;
	settle: (failure?: unknown) => void;
}

/** How many waiting commands share one transaction, and so one fsync. */
const GROUP = 64;

/**
 * The ledger in the same SQLite file as its projection. Waiting commands share one `BEGIN IMMEDIATE`
 * transaction, each in a savepoint of its own, so that one refusal spoils nobody else's.
 */
export class SqliteLedger implements Ledger {
	readonly #db: Db;
	readonly #now: () => string;
	readonly #newId: () => string;
	readonly #project: (db: Db, entry: LedgerEntry) => void;
	readonly #waiting: Waiting[] = [];
	#scheduled = false;

	readonly #insert;
	readonly #last;
	readonly #version;
	readonly #setVersion;

	constructor(
		db: Db,
		clock: { now: () => string; newId: () => string },
		project: (db: Db, entry: LedgerEntry) => void
	) {
		this.#project = project;
		this.#db = db;
		this.#now = clock.now;
		this.#newId = clock.newId;
		const sqlite = db.$client;
		this.#insert = sqlite.prepare<LedgerRow>(
			`INSERT INTO ledger_entry (seq, id, type, subject, subject_version, actor, effective_on,
				recorded_at, salt, data, data_hash, prev_hash, hash)
			VALUES (:seq, :id, :type, :subject, :subject_version, :actor, :effective_on,
				:recorded_at, :salt, :data, :data_hash, :prev_hash, :hash)`
		);
		this.#last = sqlite.prepare<[], Head>(
			'SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1'
		);
		this.#version = sqlite
			.prepare<[string], number>('SELECT version FROM subject WHERE subject = ?')
			.pluck();
		this.#setVersion = sqlite.prepare<[string, number, number]>(
			`INSERT INTO subject (subject, version, seq) VALUES (?, ?, ?)
			ON CONFLICT (subject) DO UPDATE SET version = excluded.version, seq = excluded.seq`
		);
	}

	head(): Head {
		return this.#last.get() ?? { seq: 0, hash: GENESIS };
	}

	verify(kept?: readonly Head[]): Generator<number, Verification, void> {
		return verifyLedger(this.#db, kept);
	}

	commit<Result>(actor: string, decide: (db: Db) => Steps<Result>): Promise<Committed<Result>> {
		return new Promise((resolve, reject) => {
			let committed: Committed<Result> | undefined;
			this.#waiting.push({
				run: () => {
					committed = this.#run(actor, decide);
				},
				settle: (failure) => {
					if (committed && failure === undefined) resolve(committed);
					else reject(failure instanceof Error ? failure : new Error(String(failure)));
				}
			});
			if (this.#scheduled) return;
			this.#scheduled = true;
			setImmediate(() => this.#drain());
		});
	}

	close(): void {
		this.#drain();
	}

	#drain(): void {
		this.#scheduled = false;
		while (this.#waiting.length > 0) this.#commitGroup(this.#waiting.splice(0, GROUP));
	}

	#commitGroup(group: Waiting[]): void {
		const sqlite = this.#db.$client;
		const refused = new Map<Waiting, unknown>();
		try {
			sqlite
				.transaction(() => {
					for (const waiting of group) {
						try {
							// inside a transaction, better-sqlite3 makes this one a savepoint
							sqlite.transaction(waiting.run)();
						} catch (refusal) {
							refused.set(waiting, refusal);
						}
					}
				})
				.immediate();
		} catch (failure) {
			for (const waiting of group) waiting.settle(failure);
			return;
		}
		for (const waiting of group) waiting.settle(refused.get(waiting));
	}

	#run<Result>(actor: string, decide: (db: Db) => Steps<Result>): Committed<Result> {
		const entries: LedgerEntry[] = [];
		const steps = decide(this.#db);
		let step = steps.next();
		while (!step.done) {
			const entry = this.#append(actor, step.value);
			entries.push(entry);
			step = steps.next(entry);
		}
		return { result: step.value, entries, head: this.head() };
	}

	#append(actor: string, fact: NewEntry): LedgerEntry {
		const head = this.head();
		const seq = head.seq + 1;
		const version = (this.#version.get(fact.subject) ?? 0) + 1;
		const { linked, salt, data, hash } = seal(fact, {
			seq,
			id: this.#newId(),
			subject_version: version,
			actor,
			recorded_at: this.#now(),
			prev_hash: head.hash
		});
		const row: LedgerRow = { ...linked, salt, data, hash };
		this.#insert.run(row);
		this.#setVersion.run(fact.subject, version, seq);
		const entry = fromRow(row);
		this.#project(this.#db, entry);
		return entry;
	}
}
