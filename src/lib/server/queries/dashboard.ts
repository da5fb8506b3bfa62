import { can } from '../../domain/actor';
import type { Day } from '../../domain/day';
import { notFound } from '../../domain/errors';
import type { Bearing, Outcome } from '../../domain/follow-up';
import type { StatusCode } from '../../domain/scales';
import type { Bilingual } from '../../domain/text';
import type { EntryData } from '../../domain/entry';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { agendaDue } from './agenda-due';
import { dueForALook } from './due-for-a-look';
import { findClaims } from './find-claims';
import { latestInTheRecord, latestInTheWorld } from './latest-changes';
import { prepared } from '../db/prepared';
import { thinEvidence } from './thin-evidence';

const LATEST = 6;
const LOOKS = 10;

/**
 * One statement at a glance, the latest where none is named; `null` while there is none at all.
 * Throws `not_found`.
 */
export function dashboard({ db, actor, today }: Context, slug: string | null) {
	const statements = read(db)
		.statements.all()
		.map(({ title, ...row }) => ({ ...row, title: parse<Bilingual>(title) }));
	const chosen = slug ?? statements[0]?.slug;
	if (chosen === undefined) return null;
	const day = today();
	return {
		today: day,
		statements,
		statement: statementHead(db, chosen),
		claims: claimsOf(db, chosen, day),
		ratings: ratingsOf(db, chosen, day),
		events: eventsOf(db, chosen, day),
		agenda: agendaDue(db, chosen, day),
		thin: thinEvidence(db, chosen, day),
		inTheWorld: latestInTheWorld(db, chosen, day, LATEST),
		inTheRecord: latestInTheRecord(db, chosen, LATEST),
		looks: can(actor, 'review.schedule') ? dueForALook(db, day, LOOKS) : null
	};
}

/** Every claim of the statement: the figures count them all, however few are shown. */
function claimsOf(db: Db, statement: string, today: Day) {
	return findClaims(db, { statement, sort: 'number', limit: Number.MAX_SAFE_INTEGER - 1, today })
		.items;
}

function statementHead(db: Db, slug: string) {
	const row = read(db).head.get({ statement: slug });
	if (!row) throw notFound(`statement ${slug}`);
	return {
		slug,
		title: parse<Bilingual>(row.title),
		madeOn: row.made_on,
		place: row.place === null ? null : parse<Bilingual>(row.place),
		parties: parse<EntryData<'statement.published'>['parties']>(row.parties),
		source: parse<EntryData<'statement.published'>['source']>(row.source)
	};
}

/** The steps of every claim with what each rests on in one clause, by effective day, then seq. */
function ratingsOf(db: Db, statement: string, today: Day) {
	return read(db)
		.ratings.all({ statement, today })
		.map(({ short, ...row }) => ({
			...row,
			short: short === null ? null : parse<Bilingual>(short)
		}));
}

/** Every event of the statement that took place, and every one whose window is over. */
function eventsOf(db: Db, statement: string, today: Day) {
	return read(db)
		.events.all({ statement, today })
		.map(({ title, ...row }) => ({ ...row, title: parse<Bilingual>(title) }));
}

interface Of {
	statement: string;
}
interface HeadRow {
	title: string;
	made_on: Day;
	place: string | null;
	parties: string;
	source: string;
}
interface EventRow {
	id: string;
	claim: string;
	number: number;
	title: string;
	/** When it took place; of an overdue one, when its window ended. */
	day: Day;
	outcome: Outcome;
	bearing: Bearing;
}

const read = prepared(({ $client: sqlite }) => ({
	statements: sqlite.prepare<[], { slug: string; title: string; madeOn: Day; claims: number }>(
		`SELECT slug, title, made_on AS madeOn, claim_count AS claims FROM statement
		ORDER BY made_on DESC, added_seq DESC`
	),
	head: sqlite.prepare<Of, HeadRow>(
		'SELECT title, made_on, place, parties, source FROM statement WHERE slug = :statement'
	),
	ratings: sqlite.prepare<
		Of & { today: Day },
		{ claim: string; day: Day; status: StatusCode; short: string | null }
	>(
		`SELECT r.claim, r.effective_on AS day, r.status, r.short
		FROM rating r JOIN claim c ON c.ref = r.claim
		WHERE c.statement = :statement AND r.removed_seq IS NULL AND r.effective_on <= :today
		ORDER BY c.number, r.effective_on, r.added_seq`
	),
	events: sqlite.prepare<Of & { today: Day }, EventRow>(
		`SELECT f.id, f.claim, c.number, f.title, f.outcome, coalesce(f.bearing, 'context') AS bearing,
			coalesce(f.outcome_on, f.expected_end) AS day
		FROM follow_up f JOIN claim c ON c.ref = f.claim
		WHERE f.statement = :statement
			AND (f.outcome_on <= :today OR (f.outcome = 'awaited' AND f.expected_end < :today))
		ORDER BY day, f.added_seq`
	)
}));

const parse = <T>(text: string): T => JSON.parse(text) as T;
