import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { claim, correction, rating } from '../../src/lib/server/db/schema';
import { retractRating } from '../../src/lib/server/commands/rating';
import { withdrawEvidence } from '../../src/lib/server/commands/evidence';
import type { Context } from '../../src/lib/server/context';
import { testContext } from '../support/app';
import { aCitation, aClaim, aStatement, rate } from '../support/factories';

const summary = (ctx: Context, ref: string) =>
	ctx.db.select().from(claim).where(eq(claim.ref, ref)).get();

const codes = (failure: unknown) =>
	(failure as { issues: { pointer: string; code: string }[] }).issues.map(
		({ pointer, code }) => `${pointer} ${code}`
	);

test('an unrated claim says that nobody has checked', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	expect(summary(ctx, ref)).toMatchObject({ status: 'not_rated', statusSince: null, isOpen: true });
});

test('the last rating by effective day is the status, however late it was recorded', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx, { status: 'fulfilled', on: '2016-02-11' });
	await rate(ctx, ref, { status: 'in_progress', evidence: [evidence], on: '2016-01-25' });
	expect(summary(ctx, ref)).toMatchObject({ status: 'fulfilled', statusSince: '2016-02-11' });
});

test('a confirmation dates the last check and leaves the start of the run', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-01-25' });
	await rate(ctx, ref, { status: 'in_progress', evidence: [evidence], on: '2017-01-25' });
	expect(summary(ctx, ref)).toMatchObject({ statusSince: '2016-01-25' });
	expect(summary(ctx, ref)?.steps).toHaveLength(2);
});

test('no evidence, no rating; every broken rule is named at once', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const failure: unknown = await rate(ctx, ref, {
		status: 'supported',
		evidence: [],
		on: '2016-01-19'
	}).catch((error: unknown) => error);
	expect(codes(failure)).toEqual(['/effective_on before_statement', '/status not_on_scale']);
	await expect(rate(ctx, ref, { status: 'fulfilled', evidence: [] })).rejects.toMatchObject({
		issues: [{ pointer: '/evidence', code: 'evidence_required' }]
	});
});

test('for pending the statement itself is evidence enough', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	await rate(ctx, ref, { status: 'pending', evidence: [] });
	expect(summary(ctx, ref)?.status).toBe('pending');
});

test('evidence of another claim, or withdrawn, does not carry a rating', async () => {
	const ctx = testContext();
	const statement = await aStatement(ctx);
	const one = await aClaim(ctx, { statement });
	const other = await aClaim(ctx, { statement, number: 2 });
	await expect(
		rate(ctx, one.ref, { status: 'fulfilled', evidence: [other.evidence] })
	).rejects.toMatchObject({ issues: [{ pointer: '/evidence/0', code: 'evidence_elsewhere' }] });
	const withdrawn = await aCitation(ctx, one.ref);
	await withdrawEvidence(ctx, withdrawn, { reason: { en: 'A hoax.' } });
	await expect(
		rate(ctx, one.ref, { status: 'fulfilled', evidence: [withdrawn] })
	).rejects.toMatchObject({ issues: [{ code: 'evidence_withdrawn' }] });
});

test('a correction strikes the wrong rating out of the figures and keeps it readable', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const wrong = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
	const right = await rate(ctx, ref, {
		status: 'partly_fulfilled',
		evidence: [evidence],
		corrects: wrong
	});
	expect(summary(ctx, ref)?.status).toBe('partly_fulfilled');
	expect(summary(ctx, ref)?.steps).toEqual([['2016-02-11', 'partly_fulfilled']]);
	const struck = ctx.db.select().from(rating).where(eq(rating.id, wrong)).get();
	expect(struck).toMatchObject({ status: 'fulfilled', removedSeq: ctx.ledger.head().seq });
	expect(ctx.db.select().from(correction).all()).toMatchObject([{ kind: 'rating', wrong, right }]);
	await expect(
		rate(ctx, ref, { status: 'fulfilled', evidence: [evidence], corrects: wrong })
	).rejects.toMatchObject({ issues: [{ pointer: '/corrects', code: 'already_taken_back' }] });
});

test('a retracted rating gives way to the one before it', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-01-25' });
	const wrong = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
	await retractRating(ctx, wrong, { reason: { en: 'Too early.' } });
	expect(summary(ctx, ref)?.status).toBe('in_progress');
	await expect(retractRating(ctx, wrong, { reason: { en: 'Again.' } })).rejects.toMatchObject({
		issues: [{ code: 'already_taken_back' }]
	});
});

test('late days count from the end of the original window to the first closed status', async () => {
	const ctx = testContext();
	const due = { date: '2016-02-10', precision: 'week' as const };
	const { ref, evidence } = await aClaim(ctx, { due });
	await rate(ctx, ref, { status: 'postponed', evidence: [evidence], on: '2016-02-09' });
	expect(summary(ctx, ref)).toMatchObject({ dueEnd: '2016-02-14', lateDays: null });
	await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence], on: '2016-02-24' });
	expect(summary(ctx, ref)?.lateDays).toBe(10);
	await rate(ctx, ref, { status: 'not_fulfilled', evidence: [evidence], on: '2016-12-31' });
	expect(summary(ctx, ref)?.lateDays).toBe(10);
});
