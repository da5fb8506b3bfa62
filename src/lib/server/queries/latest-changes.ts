import type { Day } from '../../domain/day';
import type { EntryView } from '../../domain/entry-view';
import type { Bearing, Outcome } from '../../domain/follow-up';
import type { ScaleId, StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';
import { entryViews } from './entry-views';
import { prepared } from '../db/prepared';

/** By the day from which it was so, latest first: what happened in the world. */
export function latestInTheWorld(db: Db, statement: string, today: Day, limit: number) {
	return world(db).all({ statement, today, limit }).map(toChange);
}

/** By the ledger, latest first: what was recorded, whenever it was so. */
export function latestInTheRecord(db: Db, statement: string, limit: number): EntryView[] {
	return entryViews(db, record(db).all({ statement, limit }).map(fromRow));
}

interface WorldRow {
	id: string;
	number: number;
	claim: string;
	day: Day;
	scale: ScaleId;
	status: StatusCode | null;
	confirms: 0 | 1 | null;
	title: string | null;
	outcome: Outcome | null;
	bearing: Bearing | null;
}

const world = prepared((db) =>
	db.$client.prepare<{ statement: string; today: Day; limit: number }, WorldRow>(
		`SELECT * FROM (
			SELECT r.id, c.number, c.ref AS claim, r.effective_on AS day, r.added_seq AS seq, c.scale,
				r.status, r.short AS title, NULL AS outcome, NULL AS bearing,
				r.status IS lag(r.status) OVER (
					PARTITION BY r.claim ORDER BY r.effective_on, r.added_seq) AS confirms
			FROM rating r JOIN claim c ON c.ref = r.claim
			WHERE c.statement = :statement AND r.removed_seq IS NULL
			UNION ALL
			SELECT o.id, c.number, c.ref, o.effective_on, o.added_seq, c.scale,
				NULL, f.title, o.outcome, o.bearing, NULL
			FROM outcome o JOIN follow_up f ON f.id = o.follow_up JOIN claim c ON c.ref = f.claim
			WHERE f.statement = :statement AND o.removed_seq IS NULL
		) WHERE day <= :today ORDER BY day DESC, seq DESC LIMIT :limit`
	)
);

const record = prepared((db) =>
	db.$client.prepare<{ statement: string; limit: number }, LedgerRow>(
		`SELECT e.* FROM entry_scope s JOIN ledger_entry e ON e.seq = s.seq
		WHERE s.statement = :statement ORDER BY s.seq DESC LIMIT :limit`
	)
);

/** Something that became so: a claim has a status, or an event took place. */
function toChange(row: WorldRow) {
	return {
		id: row.id,
		number: row.number,
		claim: row.claim,
		day: row.day,
		/** A rating's `short`, a follow-up's title. */
		title: row.title === null ? null : (JSON.parse(row.title) as Bilingual),
		rated:
			row.status === null
				? null
				: { scale: row.scale, status: row.status, isConfirmation: row.confirms === 1 },
		event: row.outcome === null ? null : { outcome: row.outcome, bearing: row.bearing ?? 'context' }
	};
}
