import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { dueWindow, lateDays } from '../../domain/due-date';
import type { EntryOf } from '../../domain/entry';
import type { Db } from '../db/open';
import { correction, followUp, followUpEvidence, outcome } from '../db/schema';
import { present } from './changes';
import { statementOf, subjectId } from './scope';

export function expected(db: Db, entry: EntryOf<'follow_up.expected'>): void {
	const { data } = entry;
	db.insert(followUp)
		.values({
			...identity(entry),
			bearing: data.bearing ?? null,
			expectedDate: data.expected_by.date,
			expectedPrecision: data.expected_by.precision,
			expectedEnd: dueWindow(data.expected_by).end,
			expectedSince: entry.effective_on,
			outcome: 'awaited'
		})
		.run();
	cite(db, subjectId(entry.subject), data.evidence, null, entry.seq);
}

export function recorded(db: Db, entry: EntryOf<'follow_up.recorded'>): void {
	db.insert(followUp)
		.values({ ...identity(entry), bearing: entry.data.bearing, outcome: entry.data.outcome })
		.run();
	addOutcome(db, entry);
}

export function resolved(db: Db, entry: EntryOf<'follow_up.resolved'>): void {
	addOutcome(db, entry);
}

export function outcomeRetracted(db: Db, entry: EntryOf<'follow_up.outcome_retracted'>): void {
	const { entry: wrong, reason } = entry.data;
	const id = subjectId(entry.subject);
	db.update(outcome).set({ removedSeq: entry.seq }).where(eq(outcome.id, wrong)).run();
	db.update(followUpEvidence)
		.set({ removedSeq: entry.seq })
		.where(and(eq(followUpEvidence.outcome, wrong), isNull(followUpEvidence.removedSeq)))
		.run();
	const row = db
		.select({ claim: followUp.claim, statement: followUp.statement })
		.from(followUp)
		.where(eq(followUp.id, id))
		.get();
	if (!row) return;
	db.insert(correction)
		.values({
			seq: entry.seq,
			kind: 'outcome',
			...row,
			followUp: id,
			wrong,
			reason,
			recordedAt: entry.recorded_at,
			actor: entry.actor
		})
		.run();
	refreshOutcome(db, id);
}

export function edited(db: Db, entry: EntryOf<'follow_up.edited'>): void {
	const { title, description } = entry.data.changes;
	const id = subjectId(entry.subject);
	db.update(followUp).set(present({ title, description })).where(eq(followUp.id, id)).run();
	// The text in force may be its outcome's: an edit means the one that is read.
	if (description === undefined) return;
	const latest = latestOutcome(db, id);
	if (latest) db.update(outcome).set({ description: null }).where(eq(outcome.id, latest.id)).run();
}

function identity(entry: EntryOf<'follow_up.expected' | 'follow_up.recorded'>) {
	const { data } = entry;
	return {
		id: subjectId(entry.subject),
		claim: data.claim,
		statement: statementOf(data.claim),
		name: data.name ?? null,
		title: data.title,
		description: data.description ?? null,
		recordedAt: entry.recorded_at,
		actor: entry.actor,
		addedSeq: entry.seq
	};
}

function addOutcome(db: Db, entry: EntryOf<'follow_up.recorded' | 'follow_up.resolved'>): void {
	const { data } = entry;
	const id = subjectId(entry.subject);
	db.insert(outcome)
		.values({
			id: entry.id,
			followUp: id,
			outcome: data.outcome,
			// a recorded event's description is the follow-up's own
			description: entry.type === 'follow_up.resolved' ? (data.description ?? null) : null,
			bearing: data.bearing,
			evidence: data.evidence,
			effectiveOn: entry.effective_on ?? entry.recorded_at.slice(0, 10),
			recordedAt: entry.recorded_at,
			actor: entry.actor,
			addedSeq: entry.seq
		})
		.run();
	cite(db, id, data.evidence, entry.id, entry.seq);
	refreshOutcome(db, id);
}

function latestOutcome(db: Db, id: string) {
	return db
		.select()
		.from(outcome)
		.where(and(eq(outcome.followUp, id), isNull(outcome.removedSeq)))
		.orderBy(asc(outcome.effectiveOn), asc(outcome.addedSeq))
		.all()
		.at(-1);
}

/** What became of it, from its outcomes that still stand. */
function refreshOutcome(db: Db, id: string): void {
	const row = db.select().from(followUp).where(eq(followUp.id, id)).get();
	if (!row) return;
	const latest = latestOutcome(db, id);
	const due =
		row.expectedDate && row.expectedPrecision
			? { date: row.expectedDate, precision: row.expectedPrecision }
			: null;
	db.update(followUp)
		.set({
			outcome: latest?.outcome ?? (due ? 'awaited' : 'unknown'),
			outcomeOn: latest?.effectiveOn ?? null,
			lateDays: due && latest ? lateDays(due, latest.effectiveOn) : null
		})
		.where(eq(followUp.id, id))
		.run();
}

/** Links evidence to a follow-up, at the end of both their lists; a link that is there stays. */
export function cite(
	db: Db,
	followUpId: string,
	keys: readonly string[],
	citedBy: string | null,
	seq: number
): void {
	for (const key of keys) {
		const standing = isNull(followUpEvidence.removedSeq);
		const linked = db
			.select({ seq: followUpEvidence.addedSeq })
			.from(followUpEvidence)
			.where(
				and(eq(followUpEvidence.followUp, followUpId), eq(followUpEvidence.evidence, key), standing)
			)
			.get();
		if (linked) continue;
		const [onFollowUp] = db
			.select({ n: count() })
			.from(followUpEvidence)
			.where(and(eq(followUpEvidence.followUp, followUpId), standing))
			.all();
		const [onEvidence] = db
			.select({ n: count() })
			.from(followUpEvidence)
			.where(and(eq(followUpEvidence.evidence, key), standing))
			.all();
		db.insert(followUpEvidence)
			.values({
				followUp: followUpId,
				evidence: key,
				outcome: citedBy,
				followUpPosition: onFollowUp?.n ?? 0,
				evidencePosition: onEvidence?.n ?? 0,
				addedSeq: seq
			})
			.run();
	}
}
