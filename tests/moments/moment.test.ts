import { expect, test } from 'vitest';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { retractRating } from '../../src/lib/server/commands/rating';
import { firstRecord, testContext, TODAY } from '../support/app';
import { aClaim, anExpectation, rate } from '../support/factories';
import { expectNowIsTheTables } from '../support/moment';

test('the moment that is now is what the tables say, row by row', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	const { ref, evidence } = await aClaim(ctx, { due: { date: '2016-02-10', precision: 'week' } });
	await anExpectation(ctx, ref);
	await rate(ctx, ref, { status: 'in_progress', evidence: [evidence], on: '2016-02-20' });
	const wrong = await rate(ctx, ref, {
		status: 'fulfilled',
		evidence: [evidence],
		on: '2016-03-20'
	});
	await retractRating(ctx, wrong, { reason: { en: 'Too early.' } });
	await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence], on: '2016-04-20' });
	expectNowIsTheTables(ctx);
});

interface RecordFile {
	claims: {
		number: number;
		ratings: { effective_on: string; status: string }[];
		criteria: { verdict: string; effective_on: string | null }[];
		follow_ups: {
			expected_since: string | null;
			expected_by: unknown;
			outcome: string;
			outcome_on: string | null;
		}[];
	}[];
}

/** The last by effective day of what was so by then; the file has them in that order. */
const lastBy = <T extends { effective_on: string | null }>(list: T[], day: string) =>
	list.filter(({ effective_on: on }) => on !== null && on <= day).at(-1);

test('on every day on which something changed, each claim stands as the file says', async () => {
	const ctx = testContext();
	const record = firstRecord() as RecordFile;
	await importRecord(ctx, record);
	const known = ctx.ledger.head().seq;
	const changes = record.claims.flatMap(({ ratings, follow_ups: events, criteria }) => [
		...ratings.map(({ effective_on: on }) => on),
		...criteria.map(({ effective_on: on }) => on),
		...events.flatMap(({ expected_since: since, outcome_on: on }) => [since, on])
	]);
	const days = [...new Set(changes)].filter((day) => day !== null && day >= '2016-01-20').sort();
	expect(days.length).toBeGreaterThan(40);
	for (const day of days as string[]) {
		const { db } = ctx.at({ asOf: day, known });
		const claims = db.$client.prepare('SELECT number, status, verdicts FROM claim ORDER BY number');
		const followUps = db.$client.prepare(
			`SELECT f.outcome FROM follow_up f JOIN claim c ON c.ref = f.claim
			WHERE c.number = ? ORDER BY f.added_seq`
		);
		for (const [index, row] of (
			claims.all() as { number: number; status: string; verdicts: string }[]
		).entries()) {
			const claim = record.claims[index]!;
			expect(row.status, `${day}, claim ${row.number}`).toBe(
				lastBy(claim.ratings, day)?.status ?? 'not_rated'
			);
			const verdicts = claim.criteria.map((each) => lastBy([each], day)?.verdict ?? 'open');
			expect((JSON.parse(row.verdicts) as [string][]).map(([verdict]) => verdict)).toEqual(
				verdicts
			);
			const outcomes = claim.follow_ups
				.map(({ expected_since: since, outcome_on: on, outcome }) =>
					on !== null && on <= day ? outcome : since !== null && since <= day ? 'awaited' : null
				)
				.filter((outcome) => outcome !== null);
			expect(followUps.pluck().all(row.number), `${day}, claim ${row.number}`).toEqual(outcomes);
		}
	}
	expect(
		ctx.at({ asOf: '2016-01-19', known }).db.$client.prepare('SELECT * FROM claim').all()
	).toEqual([]);
});

test('what was known by an entry is what the pages said then', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-02-01' });
	const before = ctx.ledger.head().seq;
	const wrong = await rate(ctx, ref, {
		status: 'fulfilled',
		evidence: [evidence],
		on: '2016-02-11'
	});
	const cited = ctx.ledger.head().seq;
	await retractRating(ctx, wrong, { reason: { en: 'Too early.' } });
	const statusAt = (known: number) =>
		ctx.at({ asOf: TODAY, known }).db.$client.prepare('SELECT status FROM claim').pluck().get();
	expect(statusAt(before)).toBe('in_progress');
	expect(statusAt(cited)).toBe('fulfilled');
	expect(statusAt(ctx.ledger.head().seq)).toBe('in_progress');
	expect(statusAt(0)).toBeUndefined();
});

test('nothing can be written through another moment', () => {
	const ctx = testContext();
	const then = ctx.at({ asOf: TODAY, known: 0 });
	expect(then.actor.role).toBe('reader');
	expect(() => then.db.$client.exec('DELETE FROM main.draft')).toThrow('readonly');
});
