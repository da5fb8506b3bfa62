import type { Actor } from '../domain/actor';
import type { Day } from '../domain/day';
import type { Moment } from './db/moment';
import type { Db } from './db/open';
import type { Ledger } from './ledger/ledger';

/** Everything that a command or a query may use. Tests pass their own. */
export interface Context {
	db: Db;
	ledger: Ledger;
	actor: Actor;
	/** Instant, ISO 8601, UTC, milliseconds. */
	now: () => string;
	/** Today in the configured time zone. */
	today: () => Day;
	/** UUIDv7 */
	newId: () => string;
	/**
	 * The same for reading another moment of the record: its queries answer as of that day, and what
	 * was known by that entry. Nothing can be written through it. It holds until the next call.
	 */
	at: (moment: Moment) => Context;
}
