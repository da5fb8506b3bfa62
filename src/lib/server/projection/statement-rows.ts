import { eq } from 'drizzle-orm';
import type { EntryOf } from '../../domain/entry';
import type { Db } from '../db/open';
import { contextCheck, gap, statement, statementSource } from '../db/schema';
import { present } from './changes';
import { subjectId } from './scope';

export function published(db: Db, entry: EntryOf<'statement.published'>): void {
	const { data } = entry;
	db.insert(statement)
		.values({
			slug: data.slug,
			title: data.title,
			madeOn: data.made_on,
			place: data.place ?? null,
			speakers: data.speakers,
			parties: data.parties,
			originalLanguage: data.original_language,
			originalText: data.original_text,
			preamble: data.preamble ?? null,
			adaptationNotice: data.adaptation_notice ?? null,
			source: data.source,
			copies: data.copies,
			coverageNote: data.coverage_note ?? null,
			compiledOn: data.compiled_on ?? null,
			recordDigest: data.record_digest ?? null,
			claimCount: 0,
			addedSeq: entry.seq
		})
		.run();
}

export function edited(db: Db, entry: EntryOf<'statement.edited'>): void {
	const { changes } = entry.data;
	db.update(statement)
		.set(
			present({
				title: changes.title,
				place: changes.place,
				speakers: changes.speakers,
				parties: changes.parties,
				preamble: changes.preamble,
				adaptationNotice: changes.adaptation_notice,
				copies: changes.copies,
				coverageNote: changes.coverage_note
			})
		)
		.where(eq(statement.slug, subjectId(entry.subject)))
		.run();
}

export function contextChecked(db: Db, entry: EntryOf<'statement.context_checked'>): void {
	const { data } = entry;
	db.insert(contextCheck)
		.values({
			statement: subjectId(entry.subject),
			key: data.key,
			text: data.text,
			scale: data.scale,
			status: data.status,
			rationale: data.rationale,
			effectiveOn: entry.effective_on ?? entry.recorded_at.slice(0, 10),
			addedSeq: entry.seq
		})
		.run();
}

export function gapNoted(db: Db, entry: EntryOf<'statement.gap_noted'>): void {
	db.insert(gap)
		.values({
			statement: subjectId(entry.subject),
			text: entry.data.text,
			claims: entry.data.claims,
			addedSeq: entry.seq
		})
		.run();
}

export function sourceListed(db: Db, entry: EntryOf<'statement.source_listed'>): void {
	db.insert(statementSource)
		.values({
			statement: subjectId(entry.subject),
			name: entry.data.name,
			source: entry.data.source,
			addedSeq: entry.seq
		})
		.run();
}
