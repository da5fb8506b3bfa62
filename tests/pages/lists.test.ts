import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/domain/text';
import { i18nOf } from '$lib/i18n/i18n-of';
import { retractRating } from '$lib/server/commands/rating';
import { withdrawEvidence } from '$lib/server/commands/evidence';
import { importRecord } from '$lib/server/exchange/record-import';
import type { Context } from '$lib/server/context';
import { claimDetail } from '$lib/server/queries/claim-detail';
import { READER } from '$lib/domain/actor';
import { openCore } from '$lib/server/app';
import { EDITOR, firstRecord, TODAY } from '../support/app';
import { loadPage, renderPage } from '../support/page';
import * as activity from '../../src/routes/[locale=locale]/activity/+page.server';
import Activity from '../../src/routes/[locale=locale]/activity/+page.svelte';
import * as claims from '../../src/routes/[locale=locale]/claims/+page.server';
import Claims from '../../src/routes/[locale=locale]/claims/+page.svelte';
import * as corrections from '../../src/routes/[locale=locale]/corrections/+page.server';
import Corrections from '../../src/routes/[locale=locale]/corrections/+page.svelte';
import * as evidence from '../../src/routes/[locale=locale]/evidence/+page.server';
import Evidence from '../../src/routes/[locale=locale]/evidence/+page.svelte';
import * as source from '../../src/routes/[locale=locale]/evidence/[key]/+page.server';
import SourcePage from '../../src/routes/[locale=locale]/evidence/[key]/+page.svelte';
import * as followUps from '../../src/routes/[locale=locale]/follow-ups/+page.server';
import FollowUps from '../../src/routes/[locale=locale]/follow-ups/+page.svelte';

const PAGES = {
	'/activity': [activity, Activity],
	'/claims': [claims, Claims],
	'/corrections': [corrections, Corrections],
	'/evidence': [evidence, Evidence],
	'/follow-ups': [followUps, FollowUps]
} as const;
type Path = keyof typeof PAGES;
const PATHS = Object.keys(PAGES) as Path[];

const SLUG = 'carter-le-drian-paris-2016';
const CLAIM = `${SLUG}/1`;

let ctx: Context;
const show = async (path: Path, query = '', locale: 'ar' | 'en' = 'en', as = ctx) => {
	const [server, view] = PAGES[path];
	const asked = { locale, path: path + query };
	const { body } = await renderPage(as, server, view, asked);
	return body;
};
const load = (path: Path, query: string) =>
	loadPage(ctx, PAGES[path][0], { locale: 'en', path: path + query });

/** What a reader sees of it. */
const textOf = (body: string) =>
	body
		.replace(/<!--.*?-->/g, '')
		.replace(/<code[^>]*>.*?<\/code>/gs, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/[\u2068\u2069]/g, '')
		.replace(/\s+/g, ' ');

const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
const app = openCore({
	dataDir: folder,
	timeZone: 'UTC',
	migrations: 'drizzle',
	now: () => new Date(`${TODAY}T12:00:00.000Z`)
});
// one record for all: but for the last of them, these tests only read
beforeAll(async () => {
	ctx = app.contextFor(EDITOR);
	await importRecord(ctx, firstRecord());
});
afterAll(() => {
	app.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('the lists, with the first record', () => {
	it.each(PATHS.flatMap((path) => LOCALES.map((locale) => [path, locale] as const)))(
		'%s is there in %s',
		async (path, locale) => {
			const body = await show(path, '', locale);
			const { t } = i18nOf(locale);
			const area = path === '/follow-ups' ? 'followUps' : (path.slice(1) as 'claims');
			expect(textOf(body)).toContain(t(`${area}.title`));
			// every word has been found: no key stands for one
			expect(textOf(body)).not.toMatch(
				/\b(lists|claims|activity|evidence|followUps|common)\.[a-z]/
			);
			expect(body).toContain('<h1');
		}
	);

	it('claims show their rates over all that match, and every filter as words', async () => {
		const text = textOf(await show('/claims'));
		expect(text).toContain('8 claims of 1 statement, as of 23 November 2026');
		expect(text).toContain('Fulfilled so far 1 of 7');
		expect(text).toContain('6 more in part, none open');
		expect(text).toContain('Supported 0 of 1');
		const goals = textOf(await show('/claims', '?kind=goal'));
		expect(goals).toContain('Fulfilled so far 0 of 2');
		expect(goals).toContain('Kind Goal');
		expect(textOf(await show('/claims', '?q=nothing+is+like+this'))).toContain(
			'Fulfilled so far –'
		);
	});

	it('claims offer rating and attaching to editors only', async () => {
		expect(await show('/claims')).toContain(`/en/statements/${CLAIM}/rate`);
		const reader = { ...ctx, actor: READER };
		const body = await show('/claims', '', 'en', reader);
		expect(body).not.toContain('/rate"');
		expect(body).not.toContain('/attach"');
	});

	it('claims are found however their letters are written', async () => {
		const body = await show('/claims', `?q=${encodeURIComponent('إجتماع')}`, 'ar');
		expect(body).toContain(`/ar/statements/${CLAIM}`);
	});

	it('follow-ups say how long they are overdue, and what came of them', async () => {
		const overdue = textOf(await show('/follow-ups'));
		expect(overdue).toMatch(/Overdue 2 Upcoming 0 Resolved 72/);
		expect(overdue).toContain('419 days overdue');
		expect(overdue).toContain('Expected by the end of September 2025');
		expect(textOf(await show('/follow-ups', '?state=upcoming'))).toContain(
			'Nothing else is expected.'
		);
		expect(textOf(await show('/follow-ups', '?state=resolved', 'ar'))).toContain('حدث');
	});

	it('follow-ups, sources and entries go on page by page, each once', async () => {
		const everything = async (path: Path, query: string, key: string, next: string) => {
			const seen: unknown[] = [];
			let place: string | null = '';
			while (place !== null) {
				const joint: string = query.includes('?') ? '&' : '?';
				const address: string = place === '' ? query : `${query}${joint}${next}=${place}`;
				const page = (await load(path, address)) as Record<string, unknown>;
				const items = (page.items ?? page.entries) as Record<string, unknown>[];
				seen.push(...items.map((item) => item[key]));
				place = (page.nextCursor ?? page.older ?? null) as string | null;
			}
			expect(new Set(seen).size).toBe(seen.length);
			return seen.length;
		};
		expect(await everything('/follow-ups', '?state=resolved', 'id', 'cursor')).toBe(72);
		expect(await everything('/evidence', '', 'key', 'cursor')).toBe(135);
		expect(await everything('/activity', '', 'seq', 'before')).toBe(ctx.ledger.head().seq);
	});

	it('a page of entries is found again from either side', async () => {
		const older = (await load('/activity', '?before=100')) as { entries: { seq: number }[] };
		expect(older.entries[0]?.seq).toBe(99);
		const newer = (await load('/activity', '?after=99')) as { entries: { seq: number }[] };
		expect(newer.entries.at(-1)?.seq).toBe(100);
		expect(await show('/activity')).toContain(ctx.ledger.head().hash);
	});

	it('entries are filtered by claim, kind and person', async () => {
		const ratings = (await load('/activity', `?claim=${CLAIM}&kind=rating&person=test-editor`)) as {
			entries: { sentence: string }[];
			total: number;
		};
		expect(ratings.total).toBe(2);
		expect(ratings.entries.map(({ sentence }) => sentence)).toEqual([
			'Claim 1 was rated “Fulfilled”, as of 11 Feb 2016',
			'Claim 1 was rated “In progress”, as of 20 Jan 2016'
		]);
		expect(await load('/activity', '?person=nobody')).toMatchObject({ total: 0 });
	});

	it('sources are filtered, and each has a page with its citations and its history', async () => {
		const undated = (await load('/evidence', '?undated=true&reliability=high&stance=supports')) as {
			total: number;
			items: { key: string; publishedOn: string | null; reliability: string }[];
		};
		expect(undated.total).toBeGreaterThan(0);
		expect(undated.items.every((one) => one.publishedOn === null)).toBe(true);
		const params = { key: undated.items[0]!.key };
		for (const locale of LOCALES) {
			const asked = { locale, path: `/evidence/${params.key}`, params };
			const { body } = await renderPage(ctx, source, SourcePage, asked);
			expect(body).toContain(`/${locale}/statements/${SLUG}`);
			expect(body).toContain('<blockquote');
			expect(body).toContain(`/${locale}/evidence/${params.key}/edit`);
		}
		const missing = { locale: 'en' as const, path: '/evidence/x', params: { key: 'x' } };
		await expect(loadPage(ctx, source, missing)).rejects.toMatchObject({ status: 404 });
	});
});

describe('odd addresses', () => {
	it.each<[Path, string]>([
		['/claims', '?sort=size'],
		['/claims', '?status=done'],
		['/claims', '?status=fulfilled&status=done'],
		['/claims', '?cursor=abc'],
		['/claims', '?overdue=perhaps'],
		['/claims', '?statement=A%20B'],
		['/claims', `?q=${'x'.repeat(201)}`],
		['/follow-ups', '?state=late'],
		['/follow-ups', '?cursor=abc'],
		['/evidence', '?cursor=abc'],
		['/evidence', '?stance=maybe'],
		['/evidence', '?reliability=none'],
		['/activity', '?claim=1'],
		['/activity', '?before=-1'],
		['/activity', '?before=1e9'],
		['/activity', '?kind=everything'],
		['/corrections', '?cursor=abc']
	])('%s%s is a bad request', async (path, query) => {
		await expect(load(path, query)).rejects.toMatchObject({ status: 400 });
	});

	it('a cursor of another order or another list is a bad request, too', async () => {
		const { nextCursor } = (await load('/follow-ups', '?state=resolved')) as { nextCursor: string };
		for (const path of ['/claims?', '/evidence?', '/follow-ups?state=overdue&']) {
			const [page, query] = path.split('?') as [Path, string];
			await expect(load(page, `?${query}cursor=${nextCursor}`)).rejects.toMatchObject({
				status: 400
			});
		}
	});

	it.each(PATHS)('%s passes over what it does not know, and what was left empty', async (path) => {
		const plain = await load(path, '');
		const odd = '?utm_source=x&q=&status=&sort=&cursor=&state=&before=&__proto__=1&constructor=2';
		expect(await load(path, odd)).toEqual(plain);
	});

	it.each([
		"'; DROP TABLE claim; --",
		'%',
		'_',
		'\u0000',
		'\u202E',
		'"',
		'\\',
		'[object Object]',
		'🙂'
	])('whatever is searched for is only text: %j', async (q) => {
		const query = `?q=${encodeURIComponent(q)}`;
		for (const path of ['/claims', '/evidence'] as const) {
			expect(await show(path, query)).toContain('<h1');
		}
		expect(await load('/claims', '')).toMatchObject({ total: 8 });
	});

	it('what is searched for is written back as text', async () => {
		const body = await show('/claims', `?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
		expect(body).not.toContain('<script>alert');
	});
});

describe('corrections', () => {
	it('corrections show what was wrong, struck through, and why', async () => {
		expect(textOf(await show('/corrections'))).toContain('Nothing has been corrected so far.');
		const { rating, evidence: cited } = claimDetail(ctx.db, CLAIM);
		const reason = { en: 'A <b>mistake</b>.' };
		await retractRating(ctx, rating!.id, { reason });
		const free = cited.find(
			(one) => !claimDetail(ctx.db, CLAIM).ratings.some((each) => each.evidence.includes(one.key))
		);
		await withdrawEvidence(ctx, free!.key, { reason: { ar: 'ليس عن هذا.' } });
		const body = await show('/corrections');
		expect(body).toContain('A &lt;b>mistake&lt;/b>.');
		expect(body).toMatch(/<del[^>]*>Claim 1 was rated “Fulfilled”, as of 11 Feb 2016<\/del>/);
		expect(textOf(body)).toContain('Nothing took its place.');
		expect(textOf(body)).toContain('Arabic only');
	});
});
