import { asc, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import * as t from '../db/schema';
import { prepared } from '../db/prepared';

const ref = sql.placeholder('ref');
const versionOf = (prefix: string, column: SQLiteColumn) =>
	eq(t.subject.subject, sql`${sql.raw(`'${prefix}/'`)} || ${column}`);

/** One read a table, each by the claim: what a claim page costs does not grow with its lists. */
export const claimRows = prepared((db) => ({
	claim: db
		.select({ claim: t.claim, version: t.subject.version, statement: t.statement })
		.from(t.claim)
		.innerJoin(t.subject, versionOf('claim', t.claim.ref))
		.innerJoin(t.statement, eq(t.statement.slug, t.claim.statement))
		.where(eq(t.claim.ref, ref))
		.prepare(),
	siblings: db
		.select({
			ref: t.claim.ref,
			number: t.claim.number,
			scale: t.claim.scale,
			status: t.claim.status,
			title: t.claim.title
		})
		.from(t.claim)
		.where(eq(t.claim.statement, sql.placeholder('statement')))
		.orderBy(asc(t.claim.number))
		.prepare(),
	ratings: db
		.select()
		.from(t.rating)
		.where(eq(t.rating.claim, ref))
		.orderBy(asc(t.rating.effectiveOn), asc(t.rating.addedSeq))
		.prepare(),
	criteria: db
		.select()
		.from(t.criterion)
		.where(eq(t.criterion.claim, ref))
		.orderBy(asc(t.criterion.addedSeq))
		.prepare(),
	verdicts: db
		.select()
		.from(t.criterionVerdict)
		.where(eq(t.criterionVerdict.claim, ref))
		.orderBy(asc(t.criterionVerdict.effectiveOn), asc(t.criterionVerdict.addedSeq))
		.prepare(),
	criterionLinks: db
		.select()
		.from(t.criterionEvidence)
		.where(eq(t.criterionEvidence.claim, ref))
		.orderBy(asc(t.criterionEvidence.position))
		.prepare(),
	attributions: db
		.select()
		.from(t.attribution)
		.where(eq(t.attribution.claim, ref))
		.orderBy(asc(t.attribution.effectiveOn), asc(t.attribution.addedSeq))
		.prepare(),
	quoteSources: db
		.select()
		.from(t.source)
		.where(
			sql`${t.source.key} IN (SELECT quote.value ->> 'source'
				FROM ${t.attribution}, json_each(${t.attribution.quotes}) AS quote
				WHERE ${t.attribution.claim} = ${ref})`
		)
		.prepare(),
	followUps: db
		.select({ followUp: t.followUp, version: t.subject.version })
		.from(t.followUp)
		.innerJoin(t.subject, versionOf('follow-up', t.followUp.id))
		.where(eq(t.followUp.claim, ref))
		.orderBy(asc(t.followUp.addedSeq))
		.prepare(),
	outcomes: db
		.select({ outcome: t.outcome })
		.from(t.followUp)
		.innerJoin(t.outcome, eq(t.outcome.followUp, t.followUp.id))
		.where(eq(t.followUp.claim, ref))
		.orderBy(asc(t.outcome.effectiveOn), asc(t.outcome.addedSeq))
		.prepare(),
	followUpLinks: db
		.select({ link: t.followUpEvidence })
		.from(t.followUp)
		.innerJoin(t.followUpEvidence, eq(t.followUpEvidence.followUp, t.followUp.id))
		.where(eq(t.followUp.claim, ref))
		.orderBy(asc(t.followUpEvidence.addedSeq))
		.prepare(),
	evidence: db
		.select({ evidence: t.evidence, source: t.source, version: t.subject.version })
		.from(t.evidence)
		.innerJoin(t.source, eq(t.source.key, t.evidence.source))
		.innerJoin(t.subject, versionOf('evidence', t.evidence.key))
		.where(eq(t.evidence.claim, ref))
		.orderBy(asc(t.evidence.addedSeq))
		.prepare(),
	corrections: db
		.select()
		.from(t.correction)
		.where(eq(t.correction.claim, ref))
		.orderBy(asc(t.correction.seq))
		.prepare()
}));
