import { describe, expect, it } from 'vitest';
import { READER } from '../../src/lib/domain/actor';
import { LOCALES } from '../../src/lib/domain/text';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import type { Context } from '../../src/lib/server/context';
import { claimDetail } from '../../src/lib/server/queries/claim-detail';
import { testContext, TODAY } from '../support/app';
import { aCitation, aClaim, anExpectation, rate } from '../support/factories';
import { FORMS, open, send, untested, type FormName } from './editing-forms';
import { typedIn, type Fields } from './form-page';

/** A claim with everything that a form can be about, and a correct sending of each form. */
async function everything(ctx: Context = testContext()) {
	const { ref, slug, evidence } = await aClaim(ctx);
	const rating = await rate(ctx, ref, { status: 'in_progress', evidence: [evidence] });
	const elsewhere = await aClaim(ctx);
	const followUp = await anExpectation(ctx, ref);
	const resolved = await anExpectation(ctx, ref);
	const outcome: Fields = {
		outcome: 'happened',
		outcome_on: '2016-02-11',
		bearing: 'supports',
		evidence
	};
	const claim = { slug, number: '1' };
	await send(ctx, 'resolve', { params: { id: resolved }, body: { ...outcome, version: '1' } });
	const params: Record<FormName, Record<string, string>> = {
		rate: claim,
		attach: claim,
		look: claim,
		expect: claim,
		record: claim,
		resolve: { id: followUp },
		edit: { id: followUp },
		retractOutcome: { id: resolved },
		retractRating: { ...claim, id: rating },
		withdraw: { ...claim, key: evidence }
	};
	const version = String(claimDetail(ctx.db, ref).version);
	const reason = { 'reason.en': 'Because.' };
	const bodies: Record<FormName, Fields> = {
		rate: { status: 'fulfilled', effective_on: '2016-02-11', evidence, version, ...reason },
		attach: {
			url: 'https://example.org/new',
			stance: 'supports',
			'quote.text': 'They met.',
			'quote.language': 'en'
		},
		look: { url: 'https://example.org/new' },
		expect: {
			'title.en': 'A meeting',
			'expected_by.date': '2027-02-10',
			'expected_by.precision': 'week'
		},
		record: { 'title.en': 'A meeting', ...outcome },
		resolve: { ...outcome, version: '1' },
		edit: { 'title.en': 'The meeting', version: '1' },
		retractOutcome: reason,
		retractRating: reason,
		withdraw: reason
	};
	return { ctx, ref, evidence, rating, elsewhere, params, bodies };
}

const NAMES = Object.keys(FORMS) as FormName[];
const WRITING = NAMES.filter((name) => name !== 'look');

describe('every form', () => {
	it('is in the table of this test', () => {
		expect(untested).toEqual([]);
	});

	it.each(NAMES)('%s shows its page to editors, and to nobody else', async (name) => {
		const { ctx, params } = await everything();
		const asked = { params: params[name] };
		expect(await open(ctx, name, asked)).toHaveProperty('kind');
		await expect(open(ctx, name, { ...asked, actor: READER })).rejects.toMatchObject({
			status: 303,
			location: expect.stringContaining('/en/sign-in?next=') as string
		});
		const known = { id: 'somebody', role: 'reader' as const };
		await expect(open(ctx, name, { ...asked, actor: known })).rejects.toMatchObject({
			status: 403
		});
	});

	it.each(WRITING)('%s leads to the claim, which says what was recorded', async (name) => {
		const { ctx, params, bodies, ref } = await everything();
		const { seq } = ctx.ledger.head();
		const answer = await send(ctx, name, { params: params[name], body: bodies[name] });
		expect(answer).toEqual({
			status: 303,
			location: `/en/statements/${ref}?recorded=${seq + 1}`
		});
	});

	it.each(WRITING)('%s keeps what was typed when the session has ended', async (name) => {
		const { ctx, params, bodies } = await everything();
		const before = ctx.ledger.head();
		const asked = { params: params[name], body: bodies[name], actor: READER };
		const answer = await send(ctx, name, asked);
		expect(answer).toMatchObject({ status: 401, refused: { refusal: 'unauthenticated' } });
		expect(typedIn(answer)).toEqual(bodies[name]);
		expect(await open(ctx, name, asked), 'the page comes back').toHaveProperty('kind');
		expect(ctx.ledger.head()).toEqual(before);
	});

	it.each(WRITING)('%s names what is missing when nothing was sent', async (name) => {
		const { ctx, params } = await everything();
		const answer = await send(ctx, name, { params: params[name], body: {} });
		if (!('refused' in answer)) throw new Error('was taken');
		expect(answer.status).toBe(422);
		expect(answer.refused.issues.length).toBeGreaterThan(0);
		for (const issue of answer.refused.issues) {
			for (const locale of LOCALES) expect(i18nOf(locale).issue(issue)).not.toContain('issues.');
		}
	});

	it.each(NAMES)('%s refuses bytes that are no UTF-8', async (name) => {
		const { ctx, params } = await everything();
		await expect(
			send(ctx, name, { params: params[name], body: 'reason.en=%FF&url=%FF' })
		).rejects.toMatchObject({ status: 400 });
	});
});

type Bad = [form: FormName, change: Fields, pointer: string, code: string];
const LONG = 'x'.repeat(5_001);
const OVERRIDE = 'a\u202Eb';
const CONTROL = 'a\u0007b';

const BAD: Bad[] = [
	['rate', { status: 'supported' }, '/status', 'not_on_scale'],
	['rate', { status: 'done' }, '/status', 'not_allowed'],
	['rate', { effective_on: '2016-01-19' }, '/effective_on', 'before_statement'],
	['rate', { effective_on: '2026-11-24' }, '/effective_on', 'in_the_future'],
	['rate', { effective_on: '2016-02-30' }, '/effective_on', 'not_a_day'],
	['rate', { 'reason.en': ' \u200F ' }, '/reason/en', 'required'],
	['rate', { 'reason.en': LONG }, '/reason/en', 'too_long'],
	['rate', { 'reason.en': CONTROL }, '/reason/en', 'control_characters'],
	['rate', { 'reason.en': OVERRIDE }, '/reason/en', 'bidi_override'],
	['rate', { 'short.en': 'x'.repeat(121) }, '/short/en', 'too_long'],
	['rate', { evidence: [] }, '/evidence', 'evidence_required'],
	['rate', { evidence: 'f'.repeat(64) }, '/evidence/0', 'evidence_elsewhere'],
	['rate', { evidence: 'nonsense' }, '/evidence/0', 'evidence_elsewhere'],
	['rate', { change: 'correction' }, '/corrects', 'correction_needs_rating'],
	['rate', { change: 'mood' }, '/change', 'not_allowed'],
	['rate', { status: 'superseded' }, '/superseded_by', 'superseded_needs_claim'],
	['rate', { status: 'superseded', superseded_by: 'no-such/9' }, '/superseded_by', 'claim_unknown'],
	['rate', { version: 'three' }, '/version', 'wrong_type'],
	['rate', { colour: 'red' }, '/colour', 'unknown_field'],
	['rate', { 'link.quote.text': 'They met.' }, '/link/quote/language', 'required'],
	['rate', { 'link.url': 'ftp://example.org' }, '/link/url', 'web_address_scheme'],
	['attach', { url: 'ftp://example.org/a' }, '/url', 'web_address_scheme'],
	['attach', { url: 'https://a:b@example.org/' }, '/url', 'web_address_credentials'],
	['attach', { url: 'nowhere' }, '/url', 'not_a_web_address'],
	['attach', { url: 'https://example.org/a\tb' }, '/url', 'control_characters'],
	['attach', { url: `https://example.org/${OVERRIDE}` }, '/url', 'bidi_override'],
	['attach', { url: `https://example.org/${LONG}` }, '/url', 'too_long'],
	['attach', { stance: 'maybe' }, '/stance', 'not_allowed'],
	['attach', { 'quote.language': '' }, '/quote/language', 'required'],
	['attach', { 'quote.language': 'english!' }, '/quote/language', 'not_allowed'],
	['attach', { 'source.published_on': '2016-13' }, '/source/published_on', 'not_a_partial_day'],
	['attach', { 'source.title': OVERRIDE }, '/source/title', 'bidi_override'],
	['attach', { 'source.reliability': 'total' }, '/source/reliability', 'not_allowed'],
	['attach', { archive_url: 'javascript:alert(1)' }, '/archive_url', 'web_address_scheme'],
	['attach', { criteria: 'no-such' }, '/criteria/0', 'criterion_unknown'],
	['expect', { 'expected_by.date': '2027-02-30' }, '/expected_by/date', 'not_a_day'],
	['expect', { 'expected_by.precision': 'decade' }, '/expected_by/precision', 'not_allowed'],
	['expect', { expected_since: '2027-01-01' }, '/expected_since', 'in_the_future'],
	['expect', { 'title.en': 'x'.repeat(301) }, '/title/en', 'too_long'],
	['record', { outcome: 'awaited' }, '/outcome', 'not_allowed'],
	['record', { outcome_on: '2026-12-01' }, '/outcome_on', 'in_the_future'],
	['record', { evidence: [] }, '/evidence', 'evidence_required'],
	['resolve', { outcome_on: 'yesterday' }, '/outcome_on', 'not_a_day'],
	['resolve', { evidence: [] }, '/evidence', 'evidence_required'],
	['resolve', { bearing: 'sideways' }, '/bearing', 'not_allowed'],
	['edit', { 'title.en': CONTROL }, '/title/en', 'control_characters'],
	['retractRating', { 'reason.en': '' }, '/reason', 'required'],
	['withdraw', { 'reason.ar': OVERRIDE }, '/reason/ar', 'bidi_override']
];

describe('bad input', () => {
	it.each(BAD)('%s with %o: %s is %s', async (name, change, pointer, code) => {
		const { ctx, params, bodies } = await everything();
		const before = ctx.ledger.head();
		const body = { ...bodies[name], ...change };
		const answer = await send(ctx, name, { params: params[name], body });
		if (!('refused' in answer)) throw new Error(`was taken: ${JSON.stringify(answer)}`);
		expect(answer.status).toBe(422);
		const found = answer.refused.issues.map((issue) => [issue.pointer, issue.code]);
		expect(found).toContainEqual([pointer, code]);
		expect(ctx.ledger.head(), 'nothing is half written').toEqual(before);
		expect(typedIn(answer)).toEqual(
			Object.fromEntries(
				Object.entries(body).filter(([, value]) => value.length > 0 || value === '')
			)
		);
	});

	it.each(NAMES)('%s of a claim that is not there', async (name) => {
		const { ctx, bodies } = await everything();
		const nowhere = {
			slug: 'no-such-statement',
			number: '1',
			id: '01a2091b-2fa3-7286-b699-2ff96a7ac45a',
			key: 'f'.repeat(64)
		};
		const answer = await send(ctx, name, { params: nowhere, body: bodies[name] });
		expect(answer.status).toBe(404);
		await expect(open(ctx, name, { params: nowhere })).rejects.toMatchObject({ status: 404 });
	});

	it('never mixes the evidence of two claims', async () => {
		const { ctx, params, bodies, elsewhere } = await everything();
		const body = { ...bodies.rate, evidence: elsewhere.evidence };
		const answer = await send(ctx, 'rate', { params: params.rate, body });
		expect(answer).toMatchObject({ status: 422 });
	});
});

describe('rating', () => {
	it('takes a new link with it, in one commit', async () => {
		const { ctx, ref, params, bodies } = await everything();
		const link = { 'link.url': 'https://example.org/link', 'link.stance': 'contradicts' };
		const body = { ...bodies.rate, evidence: [], ...link };
		expect(await send(ctx, 'rate', { params: params.rate, body })).toMatchObject({ status: 303 });
		const { rating, evidence } = claimDetail(ctx.db, ref);
		expect(evidence.at(-1)).toMatchObject({ url: 'https://example.org/link' });
		expect(rating?.evidence).toEqual([evidence.at(-1)?.key]);
	});

	it('attaches nothing where the rating is refused', async () => {
		const { ctx, ref, params, bodies } = await everything();
		const before = claimDetail(ctx.db, ref).evidence.length;
		const link = { 'link.url': 'https://example.org/link', 'link.stance': 'supports' };
		const body = { ...bodies.rate, ...link, effective_on: '2015-01-01' };
		expect(await send(ctx, 'rate', { params: params.rate, body })).toMatchObject({ status: 422 });
		expect(claimDetail(ctx.db, ref).evidence).toHaveLength(before);
	});

	it('uses a passage that is there already', async () => {
		const { ctx, ref, params, bodies } = await everything();
		const key = await aCitation(ctx, ref, { url: 'https://example.org/there' });
		const link = {
			'link.url': 'https://example.org/there?utm_source=x',
			'link.quote.text': 'They met.',
			'link.quote.language': 'en'
		};
		const body = { ...bodies.rate, evidence: [], ...link };
		expect(await send(ctx, 'rate', { params: params.rate, body })).toMatchObject({ status: 303 });
		expect(claimDetail(ctx.db, ref).rating?.evidence).toEqual([key]);
	});

	it('leaves out what the page has folded away', async () => {
		const { ctx, ref, params, bodies, rating } = await everything();
		const body = { ...bodies.rate, corrects: rating, superseded_by: 'other/1' };
		expect(await send(ctx, 'rate', { params: params.rate, body })).toMatchObject({ status: 303 });
		expect(claimDetail(ctx.db, ref).rating).toMatchObject({ corrects: null, supersededBy: null });
	});

	it.each(LOCALES)(
		'a stale version comes back with what changed meanwhile (%s)',
		async (locale) => {
			const { ctx, ref, params, bodies, evidence } = await everything();
			await rate(ctx, ref, { status: 'stalled', evidence: [evidence], on: '2016-03-01' });
			const answer = await send(ctx, 'rate', { params: params.rate, body: bodies.rate, locale });
			const { version } = claimDetail(ctx.db, ref);
			expect(answer).toMatchObject({
				status: 409,
				refused: {
					conflict: {
						version,
						changes: [
							{
								type: 'claim.rated',
								sentence: expect.stringContaining(
									i18nOf(locale).t('scales.status.stalled')
								) as string,
								texts: ['Because.']
							}
						]
					}
				}
			});
			expect(typedIn(answer)).toEqual(bodies.rate);
			const onTop = { ...bodies.rate, version: String(version), effective_on: TODAY };
			expect(await send(ctx, 'rate', { params: params.rate, body: onTop })).toMatchObject({
				status: 303
			});
		}
	);
});

describe('attaching', () => {
	it('recognises a page, wherever it is cited', async () => {
		const { ctx, params, ref } = await everything();
		await aCitation(ctx, ref, { url: 'https://example.org/known', quote: undefined });
		const body = { url: 'https://example.org/known#part', 'quote.text': 'half a pass' };
		expect(await send(ctx, 'look', { params: params.look, body })).toMatchObject({
			status: 200,
			data: {
				values: { quote: { text: 'half a pass' } },
				looked: { source: { title: 'News', citedOn: [{ ref }], here: [{ quote: null }] } }
			}
		});
	});

	it('names the citation that is there already', async () => {
		const { ctx, params, bodies } = await everything();
		await send(ctx, 'attach', { params: params.attach, body: bodies.attach });
		const answer = await send(ctx, 'attach', { params: params.attach, body: bodies.attach });
		expect(answer).toMatchObject({
			status: 409,
			refused: { conflict: { citation: { number: 2, quote: { text: 'They met.' } } } }
		});
		expect(typedIn(answer)).toEqual(bodies.attach);
	});
});
