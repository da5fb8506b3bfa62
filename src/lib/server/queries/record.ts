import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { notFound } from '../../domain/errors';
import type { Db } from '../db/open';
import * as t from '../db/schema';

/** Everything that stands in one statement's record, in the order it was recorded. */
export function recordRows(db: Db, slug: string) {
	const statement = db.select().from(t.statement).where(eq(t.statement.slug, slug)).get();
	if (!statement) throw notFound(`statement ${slug}`);
	const ofStatement = (table: typeof t.contextCheck | typeof t.gap | typeof t.evidence) =>
		and(eq(table.statement, slug), isNull(table.removedSeq));
	return {
		statement,
		/** Sources that were attached without being listed in a record file. */
		unlistedSources: (keys: string[]) =>
			db
				.select()
				.from(t.source)
				.where(inArray(t.source.key, keys))
				.orderBy(asc(t.source.addedSeq))
				.all(),
		contextChecks: db
			.select()
			.from(t.contextCheck)
			.where(ofStatement(t.contextCheck))
			.orderBy(asc(t.contextCheck.addedSeq))
			.all(),
		gaps: db.select().from(t.gap).where(ofStatement(t.gap)).orderBy(asc(t.gap.addedSeq)).all(),
		evidence: db
			.select()
			.from(t.evidence)
			.where(ofStatement(t.evidence))
			.orderBy(asc(t.evidence.addedSeq))
			.all(),
		listed: db
			.select({ name: t.statementSource.name, source: t.source })
			.from(t.statementSource)
			.innerJoin(t.source, eq(t.source.key, t.statementSource.source))
			.where(eq(t.statementSource.statement, slug))
			.orderBy(asc(t.statementSource.addedSeq))
			.all(),
		claims: db
			.select()
			.from(t.claim)
			.where(eq(t.claim.statement, slug))
			.orderBy(asc(t.claim.number))
			.all()
	};
}

/** The judgements and follow-ups of one claim that stand, each list in the order of recording. */
export function claimRecordRows(db: Db, ref: string) {
	return {
		criteria: db
			.select()
			.from(t.criterion)
			.where(eq(t.criterion.claim, ref))
			.orderBy(asc(t.criterion.addedSeq))
			.all(),
		verdicts: db
			.select()
			.from(t.criterionVerdict)
			.where(and(eq(t.criterionVerdict.claim, ref), isNull(t.criterionVerdict.removedSeq)))
			.orderBy(asc(t.criterionVerdict.effectiveOn), asc(t.criterionVerdict.addedSeq))
			.all(),
		attribution: db
			.select()
			.from(t.attribution)
			.where(and(eq(t.attribution.claim, ref), isNull(t.attribution.removedSeq)))
			.orderBy(asc(t.attribution.effectiveOn), asc(t.attribution.addedSeq))
			.all()
			.at(-1),
		ratings: db
			.select()
			.from(t.rating)
			.where(and(eq(t.rating.claim, ref), isNull(t.rating.removedSeq)))
			.orderBy(asc(t.rating.addedSeq))
			.all(),
		followUps: db
			.select()
			.from(t.followUp)
			.where(eq(t.followUp.claim, ref))
			.orderBy(asc(t.followUp.addedSeq))
			.all(),
		outcomes: db
			.select({ outcome: t.outcome })
			.from(t.outcome)
			.innerJoin(t.followUp, eq(t.followUp.id, t.outcome.followUp))
			.where(and(eq(t.followUp.claim, ref), isNull(t.outcome.removedSeq)))
			.orderBy(asc(t.outcome.effectiveOn), asc(t.outcome.addedSeq))
			.all()
			.map((row) => row.outcome),
		links: db
			.select({ link: t.followUpEvidence })
			.from(t.followUpEvidence)
			.innerJoin(t.followUp, eq(t.followUp.id, t.followUpEvidence.followUp))
			.where(and(eq(t.followUp.claim, ref), isNull(t.followUpEvidence.removedSeq)))
			.all()
			.map((row) => row.link),
		criterionLinks: db
			.select()
			.from(t.criterionEvidence)
			.where(and(eq(t.criterionEvidence.claim, ref), isNull(t.criterionEvidence.removedSeq)))
			.orderBy(asc(t.criterionEvidence.position))
			.all()
	};
}
