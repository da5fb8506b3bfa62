import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/domain/text';
import { firstRecord, testContext } from '../support/app';
import { aStatement } from '../support/factories';
import { renderPage } from '../support/page';
import { firstRecordContext } from '../support/record';
import * as listServer from '../../src/routes/[locale=locale]/statements/+page.server';
import List from '../../src/routes/[locale=locale]/statements/+page.svelte';
import * as server from '../../src/routes/[locale=locale]/statements/[slug]/+page.server';
import Page from '../../src/routes/[locale=locale]/statements/[slug]/+page.svelte';
import { GET } from '../../src/routes/[locale=locale]/statements/[slug]/record.json/+server';

const SLUG = 'carter-le-drian-paris-2016';
const PAGE = Page as unknown as Component<never>;
const LIST = List as unknown as Component<never>;
const asked = (locale: 'ar' | 'en', slug: string) => ({
	locale,
	path: `/statements/${slug}`,
	params: { slug }
});
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->|<[^>]+>/g, '');
const read = (html: string) => plain(html.replace(/></g, '> <')).replace(/\s+/g, ' ');

describe('the first statement', () => {
	const ctx = firstRecordContext();
	const record = firstRecord() as {
		statement: { original_text: string };
		claims: { number: number }[];
		not_established: unknown[];
	};
	const show = async (locale: 'ar' | 'en') =>
		(await renderPage(ctx, server, PAGE, asked(locale, SLUG))).body;

	it.each(LOCALES)(
		'prints the original text to the letter (%s), each point a link',
		async (locale) => {
			const body = await show(locale);
			const original =
				/<blockquote class="whole[^>]*>([\s\S]*?)<\/blockquote>/.exec(body)?.[1] ?? '';
			expect(plain(original).trim()).toBe(record.statement.original_text);
			for (const { number } of record.claims) {
				expect(original).toContain(`href="/${locale}/statements/${SLUG}/${number}"`);
			}
			expect(read(body)).not.toMatch(/\b(statements|claims|evidence|scales)\.[a-z]/);
		}
	);

	it('shows who, where, the seven states, and the source as it is cut', async () => {
		const body = await show('en');
		const text = read(body);
		for (const words of [
			'Ashton (Ash) Carter',
			'French Minister of Defence',
			'The seven states',
			'Netherlands',
			'Truncated in the original; kept as it is',
			'GlobalSecurity.org'
		]) {
			expect(text).toContain(words);
		}
		expect(plain(body)).toContain(
			'http://www.defense.gov/News/News-Tr...y-carter-and-french-minister-of-defense-le-dr'
		);
		expect(body).not.toContain('href="http://www.defense.gov/News/News-Tr...');
	});

	it('counts honestly, and says what could not be established', async () => {
		const body = await show('en');
		const text = read(body);
		expect(text).toContain(
			'Of seven promises, goals and positions, one came true in full and six in part'
		);
		expect(text).toContain('The one assertion of fact is partly supported');
		expect(text).toContain('What could not be established 12 questions');
		expect(text).toContain('Contradicted');
		expect(body.match(/class="tile /g)).toHaveLength(8);
	});

	it('gives its record as a file', async () => {
		const event = { params: { slug: SLUG }, locals: { ctx } };
		const response = await GET(event as unknown as Parameters<typeof GET>[0]);
		expect(response.headers.get('content-disposition')).toContain(`${SLUG}.json`);
		expect(await response.json()).toMatchObject({ claims: record.claims });
	});

	it.each(LOCALES)('is listed with where its claims stand (%s)', async (locale) => {
		const list = await renderPage(ctx, listServer, LIST, { locale, path: '/statements' });
		expect(list.body).toContain(`href="/${locale}/statements/${SLUG}"`);
		expect(list.body.match(/aria-label="[^"]*"[^>]*title=/g)).toHaveLength(8);
	});
});

describe('statements', () => {
	it('says when there are none', async () => {
		const list = await renderPage(testContext(), listServer, LIST, {
			locale: 'en',
			path: '/statements'
		});
		expect(read(list.body)).toContain('No statement has been published yet.');
	});

	it('shows one without claims, and links a source that can be opened', async () => {
		const ctx = testContext();
		const slug = await aStatement(ctx);
		const { body } = await renderPage(ctx, server, PAGE, asked('en', slug));
		expect(body).toContain('href="https://example.org/statement"');
		expect(read(body)).toContain('No claim has been published for this statement.');
	});
});
