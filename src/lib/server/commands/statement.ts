import * as v from 'valibot';
import { decideContextCheck, decideGap, decideStatement } from '../../domain/decisions/statement';
import {
	contextChecked,
	gapNoted,
	sourceListed,
	statementEdited,
	statementPublished
} from '../../domain/entries/statement';
import type { Bilingual } from '../../domain/text';
import { hasStatement, statementFacts } from '../queries/statement-facts';
import { realChanges } from './changes';
import { defineCommand, expectVersion } from './command';
import { versionField } from './input';
import { keepOriginal, typedWords } from './original-words';

export const publishStatement = defineCommand({
	may: 'statement.publish',
	schema: statementPublished,
	*decide({ db, today }, _: null, data) {
		yield decideStatement(hasStatement(db, data.slug), data, today());
		return { slug: data.slug };
	}
});

const { title, place, speakers, parties, copies, coverage_note } =
	statementEdited.entries.changes.entries;

/** Puts what we wrote about a statement right. Its words, day and source stay. */
export const editStatement = defineCommand({
	may: 'statement.edit',
	schema: v.strictObject({
		title,
		place,
		speakers,
		parties,
		copies,
		coverage_note,
		preamble: typedWords(50_000),
		adaptation_notice: typedWords(2_000),
		version: versionField
	}),
	*decide({ db }, slug: string, { version, preamble, adaptation_notice, ...asked }) {
		const facts = statementFacts(db, slug);
		expectVersion(db, `statement/${slug}`, version);
		const kept = (now: Bilingual | null, typed: Bilingual | null | undefined, pointer: string) =>
			typed === undefined ? undefined : keepOriginal(now, typed, facts.originalLanguage, pointer);
		const notice = kept(facts.adaptationNotice, adaptation_notice, '/adaptation_notice');
		const changes = realChanges(
			{
				...asked,
				preamble: kept(facts.preamble, preamble, '/preamble'),
				adaptation_notice: notice
			},
			{
				title: facts.title,
				place: facts.place,
				speakers: facts.speakers,
				parties: facts.parties,
				preamble: facts.preamble,
				adaptation_notice: facts.adaptationNotice,
				copies: facts.copies,
				coverage_note: facts.coverageNote
			}
		);
		yield {
			type: 'statement.edited',
			subject: `statement/${slug}`,
			effective_on: null,
			data: { changes }
		};
		return { slug };
	}
});

/** Judges an assertion of the statement's preamble. */
export const checkContext = defineCommand({
	may: 'statement.edit',
	schema: contextChecked,
	*decide({ db }, slug: string, data) {
		yield decideContextCheck(statementFacts(db, slug), data);
		return { slug, key: data.key };
	}
});

/** Notes what could not be established. */
export const noteGap = defineCommand({
	may: 'statement.edit',
	schema: v.strictObject({
		...gapNoted.entries,
		claims: v.optional(gapNoted.entries.claims, [])
	}),
	*decide({ db }, slug: string, data) {
		yield decideGap(statementFacts(db, slug), data);
		return { slug };
	}
});

/** Gives a source the name under which the statement's record lists it. */
export const listSource = defineCommand({
	may: 'statement.edit',
	schema: sourceListed,
	*decide({ db }, slug: string, data) {
		statementFacts(db, slug);
		yield {
			type: 'statement.source_listed',
			subject: `statement/${slug}`,
			effective_on: null,
			data
		};
		return { slug };
	}
});
