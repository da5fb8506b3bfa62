import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCore } from '../../src/lib/server/app';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { withdrawEvidence } from '../../src/lib/server/commands/evidence';
import { retractRating } from '../../src/lib/server/commands/rating';
import { claimDetail } from '../../src/lib/server/queries/claim-detail';
import { findClaims, type ClaimSort } from '../../src/lib/server/queries/find-claims';
import type { Context } from '../../src/lib/server/context';
import { EDITOR, firstRecord, testContext, TODAY } from '../support/app';
import { aCitation, aClaim, anExpectation, rate } from '../support/factories';

const SLUG = 'carter-le-drian-paris-2016';

describe('one claim', () => {
	it('carries everything that the record says', async () => {
		const ctx = testContext();
		await importRecord(ctx, firstRecord());
		const detail = claimDetail(ctx.db, `${SLUG}/1`);
		expect(detail.claim.status).toBe(detail.rating?.status);
		expect(detail.due).toEqual({ date: '2016-02-10', precision: 'week' });
		expect(detail.statement.madeOn).toBe('2016-01-20');
		expect(detail.siblings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(detail.attribution?.isStanding).toBe(true);
		for (const quote of detail.attribution?.quotes ?? []) {
			expect(detail.quoteSources.has(quote.source)).toBe(true);
		}
		const keys = detail.evidence.map(({ key }) => key);
		expect(
			detail.ratings.flatMap(({ evidence }) => evidence).every((key) => keys.includes(key))
		).toBe(true);
		expect(
			detail.followUps.flatMap(({ evidence }) => evidence).every((key) => keys.includes(key))
		).toBe(true);
		expect(detail.evidence.flatMap(({ followUps }) => followUps).length).toBeGreaterThan(0);
		expect(() => claimDetail(ctx.db, `${SLUG}/9`)).toThrow('does not exist');
	});

	it('keeps what was taken back, marked, with its reason', async () => {
		const ctx = testContext();
		const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-02-01' });
		const wrong = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
		const right = await rate(ctx, ref, {
			status: 'stalled',
			evidence: [evidence],
			corrects: wrong
		});
		await retractRating(ctx, right, { reason: { en: 'Misread.' } });
		const other = await aCitation(ctx, ref);
		await withdrawEvidence(ctx, other, { reason: { ar: 'خطأ' } });
		const detail = claimDetail(ctx.db, ref);
		expect(detail.rating?.status).toBe('in_progress');
		expect(detail.ratings.map(({ status, isStanding }) => [status, isStanding])).toEqual([
			['in_progress', true],
			['fulfilled', false],
			['stalled', false]
		]);
		expect(detail.ratings[1]?.removal).toMatchObject({ replacedBy: right });
		expect(detail.ratings[2]?.removal).toMatchObject({
			reason: { en: 'Misread.' },
			replacedBy: null
		});
		expect(detail.evidence[1]).toMatchObject({
			isStanding: false,
			removal: { reason: { ar: 'خطأ' } }
		});
	});

	it('shows the links that a withdrawn citation had', async () => {
		const ctx = testContext();
		const { ref } = await aClaim(ctx);
		const followUp = await anExpectation(ctx, ref);
		const key = await aCitation(ctx, ref, { follow_ups: [followUp] });
		await withdrawEvidence(ctx, key, { reason: { en: 'Another page.' } });
		const detail = claimDetail(ctx.db, ref);
		expect(detail.evidence.find((row) => row.key === key)?.followUps).toEqual([followUp]);
		expect(detail.followUps[0]?.evidence).toEqual([]);
		expect(detail.followUps[0]).toMatchObject({ version: 1, outcome: 'awaited', current: null });
	});

	it('keeps both citations where one was withdrawn and attached again', async () => {
		const ctx = testContext();
		const { ref } = await aClaim(ctx);
		const page = { url: 'https://example.org/again', quote: { text: 'Again.', language: 'en' } };
		const key = await aCitation(ctx, ref, page);
		await withdrawEvidence(ctx, key, { reason: { en: 'Too soon.' } });
		expect(await aCitation(ctx, ref, page)).toBe(key);
		const rows = claimDetail(ctx.db, ref).evidence.filter((row) => row.key === key);
		expect(rows.map(({ isStanding }) => isStanding)).toEqual([false, true]);
	});
});

describe('finding claims', () => {
	let ctx: Context;
	const find = (search: Partial<Parameters<typeof findClaims>[1]> = {}) =>
		findClaims(ctx.db, { sort: 'number', limit: 50, today: TODAY, ...search });
	const numbers = (search: Partial<Parameters<typeof findClaims>[1]> = {}) =>
		find(search).items.map(({ number }) => number);

	// a context that outlives one test: the record is only read
	beforeAll(async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
		const app = openCore({
			dataDir,
			timeZone: 'UTC',
			migrations: 'drizzle',
			now: () => new Date(`${TODAY}T12:00:00.000Z`)
		});
		ctx = app.contextFor(EDITOR);
		await importRecord(ctx, firstRecord());
		return () => {
			app.close();
			rmSync(dataDir, { recursive: true, force: true });
		};
	});

	it('lists all of a statement by number, with the version of each', () => {
		const { items, total, nextCursor } = find({ statement: SLUG });
		expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect([total, nextCursor]).toEqual([8, null]);
		for (const item of items) {
			expect(item.version).toBe(claimDetail(ctx.db, item.ref).version);
			expect(item.short).toEqual(claimDetail(ctx.db, item.ref).rating?.short ?? null);
		}
	});

	it('filters by status, kind, attribution', () => {
		expect(numbers({ status: ['fulfilled'] }).length).toBe(1);
		expect(find({ status: ['fulfilled', 'partly_fulfilled'] }).total).toBe(7);
		expect(numbers({ kind: ['assertion'] }).length).toBe(1);
		expect(numbers({ kind: [] }).length).toBe(8);
		expect(numbers({ attribution: ['not_found'], kind: ['goal'] })).toEqual([]);
		expect(numbers({ statement: 'nothing-here' })).toEqual([]);
	});

	it('finds words in both languages, in any order, however they are spelled', () => {
		const every = numbers();
		expect(numbers({ q: 'بروكسل' }).length).toBeGreaterThan(0);
		expect(numbers({ q: 'بُرُوكْسِل' })).toEqual(numbers({ q: 'بروكسل' }));
		expect(numbers({ q: 'BRUSSELS meeting' })).toEqual(numbers({ q: 'meeting brussels' }));
		expect(numbers({ q: 'brussels zebra' })).toEqual([]);
		expect(numbers({ q: '   ' })).toEqual(every);
		expect(numbers({ q: "%' OR 1=1 --" })).toEqual([]);
	});

	const SORTS: ClaimSort[] = ['number', 'updated', 'due', 'status', 'relevance'];
	it.each(SORTS.flatMap((sort): ClaimSort[] => [sort, `-${sort}` as ClaimSort]))(
		'pages through the order by %s without losing or repeating one',
		(sort) => {
			const all = numbers({ sort, q: 'ا' });
			const paged: number[] = [];
			let cursor: string | null = null;
			do {
				const page = find({ sort, q: 'ا', limit: 3, ...(cursor ? { cursor } : {}) });
				paged.push(...page.items.map(({ number }) => number));
				expect(page.total).toBe(all.length);
				cursor = page.nextCursor;
			} while (cursor);
			expect(paged).toEqual(all);
			expect(all.length).toBe(8);
		}
	);

	it('orders as it says', () => {
		expect(numbers({ sort: '-number' })).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
		const seqs = find({ sort: '-updated' }).items.map(({ updatedSeq }) => updatedSeq);
		expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
		const dues = find({ sort: 'due' }).items.map(({ dueEnd }) => dueEnd);
		const firstUndated = dues.indexOf(null);
		expect(dues.slice(firstUndated).every((due) => due === null)).toBe(true);
		expect(find({ sort: '-due' }).items.at(-1)?.dueEnd).toBeNull();
		expect(numbers({ sort: 'relevance', q: 'brussels' })[0]).toBe(1);
	});

	it('tells overdue claims from the others', () => {
		const overdue = numbers({ overdue: true });
		const rest = numbers({ overdue: false });
		expect([...overdue, ...rest].sort()).toEqual(numbers());
		for (const item of find({ overdue: true }).items) {
			expect(item.isOverdue || item.isAwaitedOverdue).toBe(true);
		}
		expect(find({ overdue: true, today: '2016-01-20' }).total).toBe(0);
	});

	it('refuses a cursor of another list', () => {
		const { nextCursor } = find({ limit: 1 });
		for (const cursor of ['', 'x', 'e30', Buffer.from('[1]').toString('base64url')]) {
			expect(() => find({ cursor })).toThrow('cursor_unknown');
		}
		expect(() => find({ cursor: nextCursor!, sort: 'due' })).toThrow('cursor_unknown');
	});
});
