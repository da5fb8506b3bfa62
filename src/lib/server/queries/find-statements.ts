import { asc, eq, sql } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import * as t from '../db/schema';
import { pageOf, readCursor, writeCursor } from './cursor';
import { prepared } from '../db/prepared';

const version = sql`'statement/' || ${t.statement.slug}`;
const slug = sql.placeholder('slug');

const reads = prepared((db) => ({
	total: db.$client.prepare<[], number>('SELECT count(*) FROM statement').pluck(),
	list: db
		.select({ statement: t.statement, version: t.subject.version })
		.from(t.statement)
		.innerJoin(t.subject, eq(t.subject.subject, version))
		.where(
			sql`(${t.statement.madeOn}, ${t.statement.slug}) < (${sql.placeholder('madeOn')}, ${slug})`
		)
		.orderBy(sql`${t.statement.madeOn} DESC, ${t.statement.slug} DESC`)
		.limit(sql.placeholder('limit'))
		.prepare(),
	one: db
		.select({ statement: t.statement, version: t.subject.version })
		.from(t.statement)
		.innerJoin(t.subject, eq(t.subject.subject, version))
		.where(eq(t.statement.slug, slug))
		.prepare(),
	checks: db
		.select()
		.from(t.contextCheck)
		.where(eq(t.contextCheck.statement, slug))
		.orderBy(asc(t.contextCheck.addedSeq))
		.prepare(),
	gaps: db
		.select()
		.from(t.gap)
		.where(eq(t.gap.statement, slug))
		.orderBy(asc(t.gap.addedSeq))
		.prepare(),
	checkEvidence: db
		.select({ evidence: t.evidence, source: t.source })
		.from(t.evidence)
		.innerJoin(t.source, eq(t.source.key, t.evidence.source))
		.where(sql`${t.evidence.statement} = ${slug} AND ${t.evidence.contextCheck} IS NOT NULL`)
		.orderBy(asc(t.evidence.addedSeq))
		.prepare()
}));

export type StatementRow = ReturnType<typeof findStatements>['items'][number];

/** Every statement, the latest first. */
export function findStatements(
	db: Db,
	{ limit, cursor }: { limit: number; cursor?: string | undefined }
) {
	const [madeOn, after] =
		cursor === undefined ? ['~', '~'] : readCursor(cursor, 'statements', ['string', 'string']);
	const found = reads(db).list.all({ madeOn, slug: after, limit: limit + 1 });
	const page = pageOf(found, limit, (last) =>
		writeCursor('statements', [last.statement.madeOn, last.statement.slug])
	);
	return {
		items: page.rows.map((row) => ({ ...row.statement, version: row.version })),
		total: reads(db).total.get() ?? 0,
		nextCursor: page.nextCursor
	};
}

export type StatementWithChecks = ReturnType<typeof statementWithChecks>;

/** A statement, the checks of its preamble with their evidence, and what was not established. */
export function statementWithChecks(db: Db, wanted: string) {
	const read = reads(db);
	const found = read.one.get({ slug: wanted });
	if (!found) throw notFound(`statement ${wanted}`);
	const cited = read.checkEvidence.all({ slug: wanted });
	return {
		...found.statement,
		version: found.version,
		contextChecks: read.checks.all({ slug: wanted }).map((check) => ({
			...check,
			evidence: cited
				.filter(({ evidence }) => evidence.contextCheck === check.key)
				.map(({ evidence, source }) => ({ ...evidence, source }))
		})),
		gaps: read.gaps.all({ slug: wanted })
	};
}
