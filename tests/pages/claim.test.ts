import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Locale } from '$lib/domain/text';
import { retractRating } from '$lib/server/commands/rating';
import { withdrawEvidence } from '$lib/server/commands/evidence';
import type { Context } from '$lib/server/context';
import { testContext } from '../support/app';
import { aCitation, aClaim, anExpectation, rate } from '../support/factories';
import { loadPage, renderPage } from '../support/page';
import { firstRecordContext } from '../support/record';
import * as server from '../../src/routes/[locale=locale]/statements/[slug]/[number]/+page.server';
import Page from '../../src/routes/[locale=locale]/statements/[slug]/[number]/+page.svelte';

const SLUG = 'carter-le-drian-paris-2016';
const CASES: [Locale, number][] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => [
	['ar', number],
	['en', number]
]);

const VIEW: Component<never> = Page;
const asked = (locale: Locale, ref: string) => {
	const [slug = '', number = ''] = ref.split('/');
	return { locale, path: `/statements/${ref}`, params: { slug, number } };
};
const show = (ctx: Context, locale: Locale, ref: string) =>
	renderPage(ctx, server, VIEW, asked(locale, ref));

/** As it reads: without marks, blanks as one. */
const read = (html: string) =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/\s+/g, ' ');
const section = (html: string, id: string) => {
	const from = html.lastIndexOf('<section', html.indexOf(`id="${id}"`));
	return html.slice(from, html.indexOf('</section>', from));
};

describe('a claim of the first record', () => {
	const ctx = firstRecordContext();

	it.each(CASES)('reads in %s: number %i', async (locale, number) => {
		const { head, body } = await show(ctx, locale, `${SLUG}/${number}`);
		expect(head).toContain('<title>');
		// a key without its words would be printed as it is
		expect(read(body)).not.toMatch(/\b(claims|evidence|followUps|scales|common)\.[a-z]/);
		for (const id of ['words', 'said', 'done', 'timeline', 'evidence']) {
			expect(body).toContain(`id="${id}"`);
		}
		expect(body).not.toContain('/rate"');
		const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('says where the first point stands, since when and on what', async () => {
		const { body, head } = await show(ctx, 'en', `${SLUG}/1`);
		const text = read(body);
		expect(text).toContain('Fulfilled since 11 February 2016');
		expect(text).toContain('week of 10 Feb 2016');
		expect(text).toContain('In its due week');
		expect(text).toContain('4 of 4 met');
		expect(text).toContain('1 more is not counted');
		expect(head).toContain('Fulfilled since 11 Feb 2016: Held in the week announced');
		expect(read((await show(ctx, 'ar', `${SLUG}/1`)).body)).toContain('تحقّق منذ 11 شباط 2016');
	});

	it('keeps their words as they are, marks what was judged, and copies no letter with them', async () => {
		const { body } = await show(ctx, 'en', `${SLUG}/1`);
		const original = /<blockquote[^>]*lang="ar"[^>]*>([\s\S]*?)<\/blockquote>/.exec(
			section(body, 'words')
		)?.[1];
		const { claim } = (await loadPage(ctx, server, asked('en', `${SLUG}/1`))) as {
			claim: { text: { ar: string } };
		};
		expect(original?.replace(/<!--[\s\S]*?-->|<[^>]+>/g, '').trim()).toBe(claim.text.ar);
		expect(original).toContain('say say-not_found');
		expect(original).toContain('data-ref="d"');
	});

	it('says in which part of the source it was judged, element by element', async () => {
		const said = read(section((await show(ctx, 'en', `${SLUG}/1`)).body, 'said'));
		expect(said).toContain('Adapted');
		expect(said).toContain('Judged in the part that was available.');
		expect(said).toContain("An 'Islamic-Western coalition' will be formed");
		expect(said).toContain('Official transcript');
	});

	it('tells in one order what happened, with both clocks', async () => {
		const history = read(section((await show(ctx, 'en', `${SLUG}/1`)).body, 'timeline'));
		const order = ['15 Dec 2015', 'In progress', 'Due week', 'Fulfilled', '26 Nov 2017'];
		const places = order.map((words) => history.indexOf(words));
		expect(places.every((place) => place > 0)).toBe(true);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(history).toContain('23 Nov 2026');
		expect(history).toContain('″');
	});

	it('numbers the evidence once, for every reference', async () => {
		const { body } = await show(ctx, 'en', `${SLUG}/1`);
		const evidence = section(body, 'evidence');
		expect(read(evidence)).toContain('26 pieces from 25 sources');
		expect(evidence).toContain('rel="noopener nofollow ugc"');
		expect(evidence).toContain('id="e-26"');
		expect(evidence).not.toContain('id="e-27"');
	});
});

describe('a claim that was corrected', () => {
	it('shows what was taken back struck through, with its reason and what took its place', async () => {
		const ctx = testContext();
		const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-02-01' });
		const wrong = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
		await rate(ctx, ref, { status: 'partly_fulfilled', evidence: [evidence], corrects: wrong });
		const second = await aCitation(ctx, ref);
		await withdrawEvidence(ctx, second, {
			reason: { en: 'The page is a hoax.' }
		});
		const { body } = await show(ctx, 'en', ref);
		const history = section(body, 'timeline');
		expect(history).toMatch(/<del[^>]*>[\s\S]*?Fulfilled[\s\S]*?<\/del>/);
		expect(history).toContain('the entry that took its place');
		expect(read(body)).toContain('Partly fulfilled since 11 February 2016');
		const cited = section(body, 'evidence');
		expect(cited).toMatch(/<del[^>]*>[\s\S]*?They met\.[\s\S]*?<\/del>/);
		expect(read(cited)).toContain('The page is a hoax.');
		expect(read(cited)).toContain('1 piece from 1 source');
	});

	it('falls back to the rating before one that was retracted', async () => {
		const ctx = testContext();
		const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-02-01' });
		const wrong = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
		await retractRating(ctx, wrong, {
			reason: { en: 'A mix-up.' }
		});
		const text = read((await show(ctx, 'en', ref)).body);
		expect(text).toContain('In progress since 1 February 2016');
		expect(text).toContain('A mix-up.');
	});
});

describe('a claim as of an earlier day', () => {
	it('says where a rating was written knowing what had not appeared by then', async () => {
		const ctx = testContext();
		const { ref } = await aClaim(ctx);
		const source = { publisher: 'Example', published_on: '2017-05-01' };
		const report = await aCitation(ctx, ref, { source });
		await rate(ctx, ref, { status: 'partly_fulfilled', evidence: [report] });
		const hint = 'Written with later knowledge';
		const on = (asOf: string) => ctx.at({ asOf, known: ctx.ledger.head().seq });
		const then = read((await show(on('2016-09-15'), 'en', ref)).body);
		expect(then).toContain('Partly fulfilled since 11 February 2016');
		// beside the reason and in the timeline
		expect(then.split(hint)).toHaveLength(3);
		expect(read((await show(on('2016-09-15'), 'ar', ref)).body)).toContain('بمعرفة لاحقة');
		expect(read((await show(on('2017-05-01'), 'en', ref)).body)).not.toContain(hint);
		expect(read((await show(ctx, 'en', ref)).body)).not.toContain(hint);
	});
});

describe('a claim nobody has looked at', () => {
	it('says so, and offers editors what is to be done', async () => {
		const ctx = testContext();
		const { ref } = await aClaim(ctx, { text: { ar: 'سيجتمعون.' } });
		const follow = await anExpectation(ctx, ref);
		const { body } = await show(ctx, 'en', ref);
		const text = read(body);
		expect(text).toContain('Not rated');
		expect(text).toContain('There is no translation yet.');
		expect(text).toContain('Nobody has compared it with a source yet.');
		expect(text).toMatch(/\d+ days overdue/);
		const at = `/en/statements/${ref}`;
		for (const form of [
			'rate',
			'attach',
			'follow-ups/new',
			'edit',
			'attribution',
			'criteria/new'
		]) {
			expect(body).toContain(`href="${at}/${form}"`);
		}
		expect(body).toContain(`href="/en/follow-ups/${follow}/outcome"`);
	});

	it('is not there under a number that nobody has published', async () => {
		const ctx = testContext();
		await expect(show(ctx, 'en', 'nowhere/1')).rejects.toMatchObject({ status: 404 });
	});
});
