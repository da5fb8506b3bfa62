import { eq, sql } from 'drizzle-orm';
import { dueWindow } from '../../domain/due-date';
import type { EntryOf } from '../../domain/entry';
import type { Db } from '../db/open';
import {
	attribution,
	claim,
	correction,
	criterion,
	criterionVerdict,
	rating,
	statement
} from '../db/schema';
import { present } from './changes';
import { statementOf, subjectId } from './scope';

export { refreshSummary } from './claim-summary';

export function published(db: Db, entry: EntryOf<'claim.published'>): void {
	const { data } = entry;
	const ref = subjectId(entry.subject);
	const slug = statementOf(ref);
	const made = db
		.select({ madeOn: statement.madeOn })
		.from(statement)
		.where(eq(statement.slug, slug))
		.get();
	db.insert(claim)
		.values({
			ref,
			statement: slug,
			number: data.number,
			slug: data.slug,
			kind: data.kind,
			scale: data.scale,
			title: data.title,
			text: data.text,
			originalLanguage: data.original_language,
			madeOn: made?.madeOn ?? entry.effective_on ?? '',
			...dueColumns(data.due ?? null),
			addedSeq: entry.seq,
			// the summary follows at once, from the fact rows
			updatedSeq: entry.seq,
			updatedAt: entry.recorded_at,
			status: 'not_rated',
			statusRank: 0,
			isOpen: true,
			attribution: 'unchecked',
			steps: [],
			verdicts: [],
			supports: 0,
			contradicts: 0,
			contexts: 0,
			sourceCount: 0,
			searchText: ''
		})
		.run();
	db.update(statement)
		.set({ claimCount: sql`${statement.claimCount} + 1` })
		.where(eq(statement.slug, slug))
		.run();
}

export function edited(db: Db, entry: EntryOf<'claim.edited'>): void {
	const { title, text, due } = entry.data.changes;
	db.update(claim)
		.set({
			...present({ title, text }),
			...(due === undefined ? {} : dueColumns(due)),
			updatedSeq: entry.seq
		})
		.where(eq(claim.ref, subjectId(entry.subject)))
		.run();
}

function dueColumns(due: EntryOf<'claim.published'>['data']['due'] | null) {
	if (!due) return { dueDate: null, duePrecision: null, duePhrase: null, dueEnd: null };
	return {
		dueDate: due.date,
		duePrecision: due.precision,
		duePhrase: due.phrase ?? null,
		dueEnd: dueWindow(due).end
	};
}

export function criterionFixed(db: Db, entry: EntryOf<'claim.criterion_fixed'>): void {
	const { key, question, counts } = entry.data;
	db.insert(criterion)
		.values({ claim: subjectId(entry.subject), key, question, counts, addedSeq: entry.seq })
		.run();
}

export function criterionJudged(db: Db, entry: EntryOf<'claim.criterion_judged'>): void {
	db.insert(criterionVerdict)
		.values({
			...judgement(entry),
			key: entry.data.key,
			verdict: entry.data.verdict,
			note: entry.data.note ?? null
		})
		.run();
}

export function attributionJudged(db: Db, entry: EntryOf<'claim.attribution_judged'>): void {
	const { data } = entry;
	db.insert(attribution)
		.values({
			...judgement(entry),
			verdict: data.verdict,
			coverage: data.coverage,
			speaker: data.speaker ?? null,
			rationale: data.rationale,
			elements: data.elements,
			quotes: data.quotes
		})
		.run();
}

export function rated(db: Db, entry: EntryOf<'claim.rated'>): void {
	const { data } = entry;
	db.insert(rating)
		.values({
			...judgement(entry),
			status: data.status,
			scale: data.scale,
			change: data.change,
			corrects: data.corrects ?? null,
			reason: data.reason,
			short: data.short ?? null,
			evidence: data.evidence,
			supersededBy: data.superseded_by ?? null
		})
		.run();
	if (!data.corrects) return;
	db.update(rating).set({ removedSeq: entry.seq }).where(eq(rating.id, data.corrects)).run();
	noteCorrection(db, entry, 'rating', data.corrects, data.reason, entry.id);
}

export function ratingRetracted(db: Db, entry: EntryOf<'claim.rating_retracted'>): void {
	const { entry: wrong, reason } = entry.data;
	db.update(rating).set({ removedSeq: entry.seq }).where(eq(rating.id, wrong)).run();
	noteCorrection(db, entry, 'rating', wrong, reason);
}

export function verdictRetracted(db: Db, entry: EntryOf<'claim.verdict_retracted'>): void {
	const { entry: wrong, reason } = entry.data;
	db.update(criterionVerdict)
		.set({ removedSeq: entry.seq })
		.where(eq(criterionVerdict.id, wrong))
		.run();
	noteCorrection(db, entry, 'verdict', wrong, reason);
}

export function attributionRetracted(db: Db, entry: EntryOf<'claim.attribution_retracted'>): void {
	const { entry: wrong, reason } = entry.data;
	db.update(attribution).set({ removedSeq: entry.seq }).where(eq(attribution.id, wrong)).run();
	noteCorrection(db, entry, 'attribution', wrong, reason);
}

export function lookAgainSet(db: Db, entry: EntryOf<'claim.look_again_set'>): void {
	db.update(claim)
		.set({ lookAgainOn: entry.data.on })
		.where(eq(claim.ref, subjectId(entry.subject)))
		.run();
}

/** What every dated judgement of a claim has in common. */
function judgement(
	entry: EntryOf<'claim.rated' | 'claim.criterion_judged' | 'claim.attribution_judged'>
) {
	return {
		id: entry.id,
		claim: subjectId(entry.subject),
		effectiveOn: entry.effective_on ?? entry.recorded_at.slice(0, 10),
		recordedAt: entry.recorded_at,
		actor: entry.actor,
		addedSeq: entry.seq
	};
}

type Correction = typeof correction.$inferInsert;

function noteCorrection(
	db: Db,
	entry: EntryOf<
		| 'claim.rated'
		| 'claim.rating_retracted'
		| 'claim.verdict_retracted'
		| 'claim.attribution_retracted'
	>,
	kind: Correction['kind'],
	wrong: string,
	reason: Correction['reason'],
	right: string | null = null
): void {
	const ref = subjectId(entry.subject);
	db.insert(correction)
		.values({
			seq: entry.seq,
			kind,
			statement: statementOf(ref),
			claim: ref,
			wrong,
			right,
			reason,
			recordedAt: entry.recorded_at,
			actor: entry.actor
		})
		.run();
}
