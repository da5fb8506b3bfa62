import * as v from 'valibot';
import { sourceAdded, sourceEdited, sourceFacts } from '../../domain/entries/source';
import type { EntryData } from '../../domain/entry';
import { DomainError, invalid, notFound } from '../../domain/errors';
import { sourceRow } from '../queries/evidence-facts';
import { defineCommand, expectVersion, type Deciding } from './command';
import { versionField } from './input';
import { sourceKeyOf } from './keys';
import type { Steps } from '../ledger/ledger';

/** Adds a web page as a source: once per normalised address. */
export const addSource = defineCommand({
	may: 'evidence.attach',
	schema: sourceAdded,
	*decide({ db }, _: null, data) {
		const key = sourceKeyOf(data.url);
		if (sourceRow(db, key)) {
			throw new DomainError('conflict', 'this page is a source already', {
				details: { source: key }
			});
		}
		yield { type: 'source.added', subject: `source/${key}`, effective_on: null, data };
		return { key };
	}
});

export const sourceFactsSchema = v.strictObject(sourceFacts);
type SourceFacts = v.InferOutput<typeof sourceFactsSchema>;

/** The source at this address: added, or, where it is there, filled in where it was silent. */
export function* recogniseSource(
	deciding: Deciding,
	url: string,
	facts: SourceFacts
): Steps<{ key: string }> {
	const key = sourceKeyOf(url);
	const row = sourceRow(deciding.db, key);
	if (!row) return yield* addSource.decide(deciding, null, { url, ...facts });
	const changes: EntryData<'source.edited'>['changes'] = {
		...(row.title === null && facts.title
			? { title: facts.title, title_supplied: facts.title_supplied ?? false }
			: {}),
		...(row.publisher === null && facts.publisher ? { publisher: facts.publisher } : {}),
		...(row.publishedOn === null && facts.published_on ? { published_on: facts.published_on } : {}),
		...(row.language === null && facts.language ? { language: facts.language } : {}),
		...(row.reliability === null && facts.reliability ? { reliability: facts.reliability } : {})
	};
	if (Object.keys(changes).length > 0) {
		yield {
			type: 'source.edited',
			subject: `source/${key}`,
			effective_on: null,
			data: { changes }
		};
	}
	return { key };
}

export const editSource = defineCommand({
	may: 'source.edit',
	schema: v.strictObject({ ...sourceEdited.entries.changes.entries, version: versionField }),
	*decide({ db }, key: string, { version, ...asked }) {
		const row = sourceRow(db, key);
		if (!row) throw notFound(`source ${key}`);
		expectVersion(db, `source/${key}`, version);
		const now: Record<string, unknown> = {
			title: row.title,
			title_supplied: row.titleSupplied,
			publisher: row.publisher,
			published_on: row.publishedOn,
			language: row.language,
			reliability: row.reliability
		};
		const changes = Object.fromEntries(
			Object.entries(asked).filter(([name, value]) => value !== undefined && value !== now[name])
		) as EntryData<'source.edited'>['changes'];
		if (Object.keys(changes).length === 0) throw invalid('', 'nothing_changed');
		yield {
			type: 'source.edited',
			subject: `source/${key}`,
			effective_on: null,
			data: { changes }
		};
		return { key };
	}
});
