import { and, eq, isNull } from 'drizzle-orm';
import { normalise } from '../../domain/arabic';
import type { EntryOf } from '../../domain/entry';
import { normaliseWebAddress } from '../../domain/web-address';
import type { Db } from '../db/open';
import { correction, criterionEvidence, evidence, followUpEvidence, source } from '../db/schema';
import { present } from './changes';
import { cite } from './follow-up-rows';
import { statementOf, subjectId } from './scope';

export function sourceAdded(db: Db, entry: EntryOf<'source.added'>): void {
	const { data } = entry;
	db.insert(source)
		.values({
			key: subjectId(entry.subject),
			url: data.url,
			normalised: normaliseWebAddress(data.url),
			title: data.title ?? null,
			titleSupplied: data.title_supplied ?? false,
			publisher: data.publisher ?? null,
			publishedOn: data.published_on ?? null,
			language: data.language ?? null,
			reliability: data.reliability ?? null,
			searchText: searchText(data.title, data.publisher, data.url),
			addedSeq: entry.seq
		})
		.run();
}

export function sourceEdited(db: Db, entry: EntryOf<'source.edited'>): void {
	const { changes } = entry.data;
	const key = subjectId(entry.subject);
	db.update(source)
		.set({
			...present({
				title: changes.title,
				titleSupplied: changes.title_supplied,
				publisher: changes.publisher,
				publishedOn: changes.published_on,
				language: changes.language,
				reliability: changes.reliability
			}),
			key
		})
		.where(eq(source.key, key))
		.run();
	const row = db.select().from(source).where(eq(source.key, key)).get();
	if (!row) return;
	db.update(source)
		.set({ searchText: searchText(row.title, row.publisher, row.url) })
		.where(eq(source.key, key))
		.run();
}

const searchText = (...parts: (string | null | undefined)[]) =>
	normalise(parts.filter((part) => part).join('\n'));

export function attached(db: Db, entry: EntryOf<'evidence.attached'>): void {
	const { data } = entry;
	const key = subjectId(entry.subject);
	const on = data.cited_on;
	db.insert(evidence)
		.values({
			key,
			claim: 'claim' in on ? on.claim : null,
			statement: 'claim' in on ? statementOf(on.claim) : on.statement,
			contextCheck: 'claim' in on ? null : on.context_check,
			name: data.name ?? null,
			source: data.source,
			stance: data.stance,
			quoteText: data.quote?.text ?? null,
			quoteLanguage: data.quote?.language ?? null,
			url: data.url,
			archiveUrl: data.archive_url ?? null,
			recordedAt: entry.recorded_at,
			actor: entry.actor,
			addedSeq: entry.seq
		})
		.run();
	for (const followUp of data.follow_ups) cite(db, followUp, [key], null, entry.seq);
	if ('claim' in on) linkCriteria(db, on.claim, key, data.criteria, entry.seq);
}

/** Says anew what a piece of evidence bears on, in this order. */
export function linked(db: Db, entry: EntryOf<'evidence.linked'>): void {
	const key = subjectId(entry.subject);
	const { follow_ups: followUps, criteria } = entry.data;
	const standing = and(eq(followUpEvidence.evidence, key), isNull(followUpEvidence.removedSeq));
	const links = db.select().from(followUpEvidence).where(standing).all();
	for (const link of links.filter((row) => !followUps.includes(row.followUp))) {
		db.update(followUpEvidence)
			.set({ removedSeq: entry.seq })
			.where(and(standing, eq(followUpEvidence.followUp, link.followUp)))
			.run();
	}
	for (const [position, followUp] of followUps.entries()) {
		cite(db, followUp, [key], null, entry.seq);
		db.update(followUpEvidence)
			.set({ evidencePosition: position })
			.where(and(standing, eq(followUpEvidence.followUp, followUp)))
			.run();
	}
	db.update(criterionEvidence)
		.set({ removedSeq: entry.seq })
		.where(and(eq(criterionEvidence.evidence, key), isNull(criterionEvidence.removedSeq)))
		.run();
	const row = db
		.select({ claim: evidence.claim })
		.from(evidence)
		.where(eq(evidence.key, key))
		.get();
	if (row?.claim) linkCriteria(db, row.claim, key, criteria, entry.seq);
}

export function withdrawn(db: Db, entry: EntryOf<'evidence.withdrawn'>): void {
	const key = subjectId(entry.subject);
	const standing = and(eq(evidence.key, key), isNull(evidence.removedSeq));
	const row = db.select().from(evidence).where(standing).get();
	if (!row) return;
	db.update(evidence)
		.set({ removedSeq: entry.seq, withdrawnReason: entry.data.reason })
		.where(standing)
		.run();
	for (const links of [followUpEvidence, criterionEvidence]) {
		db.update(links)
			.set({ removedSeq: entry.seq })
			.where(and(eq(links.evidence, key), isNull(links.removedSeq)))
			.run();
	}
	db.insert(correction)
		.values({
			seq: entry.seq,
			kind: 'evidence',
			statement: row.statement,
			claim: row.claim,
			wrong: key,
			reason: entry.data.reason,
			recordedAt: entry.recorded_at,
			actor: entry.actor
		})
		.run();
}

function linkCriteria(
	db: Db,
	claim: string,
	key: string,
	criteria: readonly string[],
	seq: number
): void {
	for (const [position, criterion] of criteria.entries()) {
		db.insert(criterionEvidence)
			.values({ claim, key: criterion, evidence: key, position, addedSeq: seq })
			.run();
	}
}
