import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READER } from '$lib/domain/actor';
import type { Locale } from '$lib/domain/text';
import { openCore } from '$lib/server/app';
import { scheduleLook } from '$lib/server/commands/claim';
import type { Context } from '$lib/server/context';
import { importRecord } from '$lib/server/exchange/record-import';
import { agendaDue } from '$lib/server/queries/agenda-due';
import { aClaim, aStatement, rate } from '../support/factories';
import { EDITOR, firstRecord, testApp, testContext, TODAY } from '../support/app';
import { renderPage } from '../support/page';
import * as server from '../../src/routes/[locale=locale]/+page.server';
import Page from '../../src/routes/[locale=locale]/+page.svelte';

const SLUG = 'carter-le-drian-paris-2016';
const ROUTE = '/[locale=locale]';

async function show(ctx: Context, locale: Locale = 'en', query = ''): Promise<string> {
	const asked = { locale, path: `/${query}`, routeId: ROUTE };
	const view = Page as unknown as Component<never>;
	return (await renderPage(ctx, server, view, asked)).body;
}

/** As it reads: without marks, blanks as one. */
const read = (html: string) =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<\/?(?:b|bdi|span|time|a)\b[^>]*>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
const table = (html: string, caption: string) => {
	const from = html.indexOf(`<caption class="vh">${caption}`);
	return html
		.slice(from, html.indexOf('</table>', from))
		.split('<tr')
		.slice(1)
		.map((row) =>
			row
				.split(/<t[hd]/)
				.slice(1)
				.map((cell) => read(`<${cell}`).trim())
		);
};

describe('the dashboard of the first record', () => {
	const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
	const core = openCore({
		dataDir: folder,
		timeZone: 'UTC',
		migrations: 'drizzle',
		now: () => new Date(`${TODAY}T12:00:00.000Z`)
	});
	const ctx = core.contextFor(EDITOR);
	const reader = core.contextFor(READER);
	beforeAll(async () => void (await importRecord(ctx, firstRecord())));
	afterAll(() => {
		core.close();
		rmSync(folder, { recursive: true });
	});

	it('says where the eight points stand, each number with its n', async () => {
		const english = read(await show(reader));
		expect(english).toContain(
			'Of seven promises, goals and positions, one came true in full and six in part. The one assertion of fact is partly supported. Two follow-ups are overdue.'
		);
		expect(english).toContain('1 fulfilled and 6 partly of 7');
		expect(english).toContain('0 supported and 1 partly of 1 assertion');
		const arabic = read(await show(reader, 'ar'));
		expect(arabic).toContain('تحقّق 1 كاملا و6 جزئيا من 7');
		expect(arabic).toContain('ومتابعتان فات موعدهما');
	});

	it.each(['en', 'ar'] as const)('opens each claim from its tile (%s)', async (locale) => {
		const html = await show(reader, locale);
		const tiles = html.slice(html.indexOf('<ol class="tiles'), html.indexOf('id="how"'));
		for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
			expect(tiles).toContain(`href="/${locale}/statements/${SLUG}/${number}"`);
		}
		expect(html).not.toMatch(/undefined|\[object|NaN|%[A-Z]/);
	});

	it('has the history in a table, day by day, whether or not a canvas draws it', async () => {
		const html = await show(reader);
		const rows = table(html, 'How many claims had which status');
		expect(rows[0]?.slice(0, 3)).toEqual([
			expect.stringContaining('Day'),
			expect.stringContaining('Fulfilled'),
			expect.stringContaining('Partly fulfilled')
		]);
		expect(rows.find(([day]) => day?.includes('11 Feb 2016'))?.slice(1, 5)).toEqual(
			['1', '2', '4', '0'].map((count) => expect.stringContaining(count))
		);
		expect(rows.at(-1)?.[0]).toContain('23 Nov 2026');
		expect(html).toContain('role="img"');
		expect(html).toMatch(/class="[^"]*f-partly_fulfilled/);
	});

	it('says what is overdue, for how long, and what came of the rest', async () => {
		const agenda = agendaDue(ctx.db, SLUG, TODAY);
		expect(agenda.overdue.map(({ due, overdueDays }) => [due.date, overdueDays])).toEqual([
			['2025-09-30', 419],
			['2026-09-30', 54]
		]);
		expect(agenda.upcoming).toEqual([]);
		expect(agenda.resolved.map(({ outcome, lateDays }) => [outcome, lateDays])).toEqual([
			['happened', 0],
			['happened', 0],
			['did_not_happen', 651]
		]);
		const before = agendaDue(ctx.db, SLUG, '2026-09-30');
		expect([before.overdue.length, before.upcoming.length]).toEqual([1, 1]);
		const html = await show(reader);
		expect(read(html)).toContain('419 days overdue');
		expect(read(html)).toContain('Happened 11 Feb 2016, in its week');
		expect(html).not.toContain('/outcome"');
		expect(await show(ctx)).toContain(`/follow-ups/${agenda.overdue[0]?.id}/outcome"`);
	});

	it('sets what was said against what happened', async () => {
		const html = await show(reader);
		const grid = html.slice(
			html.indexOf('class="mx'),
			html.indexOf('</table>', html.indexOf('class="mx'))
		);
		expect(grid.match(/href="\/en\/statements\//g)).toHaveLength(8);
		expect(grid).toContain(`/en/claims?statement=${SLUG}&amp;attribution=embellished`);
		expect(grid).toContain('&amp;status=fulfilled&amp;status=supported');
	});

	it('counts what is thin, zeros too', async () => {
		const text = read(await show(reader));
		expect(text).toContain('0 claims with no source, or only one');
		expect(text).toContain('The thinnest is claim 8: 12 sources');
		expect(text).toContain('2 ratings that rest on one piece of evidence');
		expect(text).toContain('49 sources without a publication date');
		expect(text).toContain('of 135; 45 titles supplied by us');
		expect(text).toContain('12 things that could not be established');
	});

	it('keeps the two clocks apart', async () => {
		const world = read(await show(reader));
		expect(world).toContain('By the day from which it was so');
		expect(world).toContain('31 Jan 2025');
		const record = read(await show(reader, 'en', '?latest=record'));
		expect(record).toContain('By the time we recorded it');
		expect(record).toContain('Could not be established');
		await expect(show(reader, 'en', '?latest=never')).rejects.toMatchObject({ status: 400 });
	});
});

describe('the dashboard', () => {
	it('says what to do while there is no statement', async () => {
		const { app, ctx } = testApp();
		expect(read(await show(app.contextFor(READER)))).toContain('not been published yet');
		expect(await show(ctx)).toContain('href="/en/drafts/new"');
		expect(await show(ctx, 'ar')).toContain('href="/ar/drafts/new"');
	});

	it('shows the latest statement, or the one that is asked for', async () => {
		const ctx = testContext();
		const older = await aStatement(ctx, { title: { en: 'The older' }, made_on: '2015-05-05' });
		await aStatement(ctx, { title: { en: 'The newer' }, made_on: '2020-02-02' });
		const heading = (html: string) => read(html.slice(html.indexOf('<h1'), html.indexOf('</h1>')));
		expect(heading(await show(ctx))).toContain('The newer');
		const chosen = await show(ctx, 'en', `?statement=${older}`);
		expect(heading(chosen)).toContain('The older');
		expect(chosen).toMatch(/<option[^>]*selected/);
		await expect(show(ctx, 'en', '?statement=nowhere')).rejects.toMatchObject({ status: 404 });
	});

	it('prints "–" for none of none, and counts who was not rated apart', async () => {
		const ctx = testContext();
		await aClaim(ctx);
		const text = read(await show(ctx));
		expect(text).toContain('No promise, goal or position has been rated yet.');
		expect(text).toMatch(/Did it come true\?\s*–\s*1 not rated, counted apart/);
	});

	it('gives a range while claims are open', async () => {
		const ctx = testContext();
		const { slug } = await aClaim(ctx, { status: 'fulfilled' });
		const second = await aClaim(ctx, { statement: slug, number: 2, slug: 'second' });
		await rate(ctx, second.ref, { status: 'in_progress', evidence: [second.evidence] });
		const text = read(await show(ctx));
		expect(text).toContain('1 is open: between 1 and 2 of 2 in full');
	});

	it('lists many claims compactly and leads to all of them', async () => {
		const ctx = testContext();
		const slug = await aStatement(ctx);
		for (let number = 1; number <= 41; number++) {
			await aClaim(ctx, { statement: slug, number, slug: `claim-${number}` });
		}
		const html = await show(ctx);
		expect(html).not.toContain('<ol class="tiles');
		expect(html).toContain(`href="/en/claims?statement=${slug}"`);
		expect(read(html)).toContain('All 41 claims');
	});

	it('reminds those who may rate of claims due for a look, and nobody else', async () => {
		const { app, ctx } = testApp();
		const { ref } = await aClaim(ctx);
		await scheduleLook(ctx, ref, { on: '2026-11-01' });
		expect(read(await show(ctx))).toContain('look again since 1 Nov 2026');
		expect(read(await show(app.contextFor(READER)))).not.toContain('Due for a look');
	});
});
