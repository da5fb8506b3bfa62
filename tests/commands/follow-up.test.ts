import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { claim, correction, followUp, followUpEvidence } from '../../src/lib/server/db/schema';
import { linkEvidence, withdrawEvidence } from '../../src/lib/server/commands/evidence';
import {
	recordFollowUp,
	resolveFollowUp,
	retractOutcome
} from '../../src/lib/server/commands/follow-up';
import type { Context } from '../../src/lib/server/context';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';
import { testContext } from '../support/app';
import { aCitation, aClaim, anExpectation } from '../support/factories';

const row = (ctx: Context, id: string) =>
	ctx.db.select().from(followUp).where(eq(followUp.id, id)).get();
const version = (ctx: Context, id: string) => subjectVersion(ctx.db, `follow-up/${id}`);

async function resolve(ctx: Context, id: string, evidence: string[], on = '2016-02-24') {
	return resolveFollowUp(ctx, id, {
		outcome: 'happened',
		outcome_on: on,
		evidence,
		version: version(ctx, id)
	});
}

test('an expected event is awaited in its window, and its claim knows until when', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const id = await anExpectation(ctx, ref, '2016-02-10');
	expect(row(ctx, id)).toMatchObject({
		outcome: 'awaited',
		expectedEnd: '2016-02-14',
		expectedSince: '2016-01-20'
	});
	const awaited = ctx.db.select({ end: claim.awaitedEnd }).from(claim).where(eq(claim.ref, ref));
	expect(awaited.get()).toEqual({ end: '2016-02-14' });
});

test('saying what became of it dates it, counts the days late, and cites evidence', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const id = await anExpectation(ctx, ref);
	await resolve(ctx, id, [evidence]);
	expect(row(ctx, id)).toMatchObject({
		outcome: 'happened',
		outcomeOn: '2016-02-24',
		lateDays: 10
	});
	await expect(resolve(ctx, id, [evidence])).rejects.toMatchObject({
		issues: [{ pointer: '/outcome', code: 'already_resolved' }]
	});
});

test('an outcome needs evidence of the claim and a day that is not in the future', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const id = await anExpectation(ctx, ref);
	await expect(resolve(ctx, id, [], '2026-11-24')).rejects.toMatchObject({
		issues: [
			{ pointer: '/outcome_on', code: 'in_the_future' },
			{ pointer: '/evidence', code: 'evidence_required' }
		]
	});
});

test('an outcome that is taken back leaves the event awaited and the page says why', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const id = await anExpectation(ctx, ref);
	await resolve(ctx, id, [evidence]);
	await retractOutcome(ctx, id, { reason: { en: 'Another meeting.' } });
	expect(row(ctx, id)).toMatchObject({ outcome: 'awaited', outcomeOn: null, lateDays: null });
	expect(ctx.db.select().from(correction).all()).toMatchObject([{ kind: 'outcome', followUp: id }]);
	await resolve(ctx, id, [evidence], '2016-02-11');
	expect(row(ctx, id)).toMatchObject({ outcome: 'happened', lateDays: 0 });
});

test('a stale version is a conflict that names both', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const id = await anExpectation(ctx, ref);
	const input = { outcome: 'cancelled', outcome_on: '2016-02-11', evidence: [evidence] } as const;
	await expect(
		resolveFollowUp(ctx, id, { ...input, evidence: [evidence], version: 0 })
	).rejects.toMatchObject({ code: 'conflict', details: { version: 1, expected: 0 } });
});

test('evidence cannot be unlinked from an outcome that rests on it, and goes when withdrawn', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const evidence = await aCitation(ctx, ref);
	const { result } = await recordFollowUp(ctx, ref, {
		title: { en: 'An event' },
		bearing: 'context',
		outcome: 'happened',
		outcome_on: '2015-12-15',
		evidence: [evidence]
	});
	const evidenceVersion = () => subjectVersion(ctx.db, `evidence/${evidence}`);
	await expect(
		linkEvidence(ctx, evidence, { follow_ups: [], criteria: [], version: evidenceVersion() })
	).rejects.toMatchObject({ issues: [{ pointer: '/follow_ups' }] });
	await withdrawEvidence(ctx, evidence, { reason: { en: 'A hoax.' } });
	const links = ctx.db
		.select()
		.from(followUpEvidence)
		.where(eq(followUpEvidence.followUp, result.id))
		.all();
	expect(links).toMatchObject([{ evidence, removedSeq: ctx.ledger.head().seq }]);
});
