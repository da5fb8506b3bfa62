import * as v from 'valibot';
import { demand } from '../../domain/actor';
import { daySchema } from '../../domain/day';
import { DomainError, invalidAll } from '../../domain/errors';
import { checkContext, listSource, noteGap, publishStatement } from '../commands/statement';
import { recordDigestOf } from '../commands/keys';
import { recogniseSource } from '../commands/source';
import type { Context } from '../context';
import type { Steps } from '../commands/command';
import { recordDigest } from '../queries/statement-facts';
import { importClaims } from './claim-import';
import { differences } from './differences';
import { importEvidence } from './evidence-import';
import { nameOf, type Importing } from './importing';
import { Problems } from './problems';
import { exportRecord } from './record-export';
import {
	contextCheckShape,
	fileShape,
	gapShape,
	sourceShape,
	statementShape
} from './record-shape';

/**
 * Loads a record file through the same commands as the forms: whole, or, where it breaks a rule,
 * not at all. Throws `invalid` with every problem (JSON pointer and rule) at once. A file that is
 * loaded already adds nothing; one that has changed since is a `conflict` that names the places.
 */
export async function importRecord(
	ctx: Context,
	file: unknown
): Promise<{ slug: string; added: number }> {
	demand(ctx.actor, 'statement.publish');
	const problems = new Problems();
	const outline = problems.parse(fileShape, file, '');
	const statement = outline && problems.parse(statementShape, outline.statement, '/statement');
	if (outline && statement && recordDigest(ctx.db, statement.slug) !== undefined) {
		refuseChanged(ctx, statement.slug, file);
		return { slug: statement.slug, added: 0 };
	}
	const { sources, claims, not_established: gaps } = outline ?? looseOutline(file);
	const { context_checks: checks, ...facts } = statement ?? standIn(outline?.statement);
	const { actor, today, newId } = ctx;
	const { slug } = facts;
	const { entries } = await ctx.ledger.commit(actor.id ?? '', function* (db) {
		const work: Importing = { deciding: { db, today, newId }, problems, slug, sources: new Map() };
		yield* problems.attempt('/statement', () =>
			publishStatement.decide(work.deciding, null, {
				...facts,
				...(outline ? { compiled_on: outline.compiled_on } : {}),
				record_digest: recordDigestOf(file)
			})
		);
		yield* importSources(work, sources);
		yield* importClaims(work, claims);
		yield* importContextChecks(work, checks);
		yield* importGaps(work, gaps);
		if (problems.found.length > 0) throw invalidAll(problems.found);
	});
	return { slug, added: entries.length };
}

function refuseChanged(ctx: Context, slug: string, file: unknown): void {
	if (recordDigest(ctx.db, slug) === recordDigestOf(file)) return;
	const places = differences(exportRecord(ctx, slug), file);
	if (places.length === 0) return;
	throw new DomainError('conflict', `the record ${slug} is loaded already and differs`, {
		issues: places.map((pointer) => ({ pointer, code: 'differs' })),
		details: { statement: slug }
	});
}

/** The lists of a file whose outline is broken: their problems are worth naming all the same. */
function looseOutline(file: unknown) {
	const record = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
	const listOf = (name: string): unknown[] => {
		const value = record[name];
		return Array.isArray(value) ? (value as unknown[]) : [];
	};
	return {
		sources: listOf('sources'),
		claims: listOf('claims'),
		not_established: listOf('not_established')
	};
}

/** Stands in for a statement that cannot be read, so that the rest of the file can be checked; nothing of it is kept. */
function standIn(broken: unknown): v.InferOutput<typeof statementShape> {
	const madeOn = (broken as { made_on?: unknown } | null | undefined)?.made_on;
	return {
		slug: 'unreadable-statement',
		title: { en: '?' },
		made_on: v.is(daySchema, madeOn) ? madeOn : '0001-01-01',
		speakers: [{ name: { en: '?' } }],
		parties: [],
		original_language: 'en',
		original_text: '?',
		source: { url: '?', truncated: false },
		copies: [],
		context_checks: []
	};
}

type SourceItem = v.InferOutput<typeof sourceShape>;

function* importSources(work: Importing, items: readonly unknown[]): Steps<void> {
	const { problems, deciding, slug, sources } = work;
	for (const [position, item] of items.entries()) {
		const at = `/sources/${position}`;
		const source = problems.parse(sourceShape, item, at);
		const name = source?.key ?? nameOf(item);
		if (name !== undefined && sources.has(name)) problems.add(`${at}/key`, 'already_exists');
		if (name !== undefined) sources.set(name, null);
		if (!source) continue;
		const added = yield* problems.attempt(at, () =>
			recogniseSource(deciding, source.url, sourceFactsOf(source))
		);
		if (!added) continue;
		sources.set(source.key, { key: added.key, url: source.url });
		const listing = { source: added.key, name: source.key };
		yield* problems.attempt(at, () => listSource.decide(deciding, slug, listing));
	}
}

function sourceFactsOf({ key: _key, url: _url, ...facts }: SourceItem) {
	const given = Object.entries(facts).filter(([, value]) => value !== null);
	return Object.fromEntries(given) as Parameters<typeof recogniseSource>[2];
}

function* importContextChecks(work: Importing, items: readonly unknown[]): Steps<void> {
	const { problems, deciding, slug } = work;
	const at = '/statement/context_checks';
	for (const [{ evidence, ...check }, pointer] of problems.each(contextCheckShape, items, at)) {
		const checked = yield* problems.attempt(pointer, () =>
			checkContext.decide(deciding, slug, check)
		);
		if (!checked) continue;
		const on = { statement: slug, context_check: check.key };
		yield* importEvidence(work, on, evidence, `${pointer}/evidence`);
	}
}

function* importGaps(work: Importing, items: readonly unknown[]): Steps<void> {
	const { problems, deciding, slug } = work;
	for (const [gap, pointer] of problems.each(gapShape, items, '/not_established')) {
		yield* problems.attempt(pointer, () => noteGap.decide(deciding, slug, gap));
	}
}
