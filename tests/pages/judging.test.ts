import { describe, expect, it } from 'vitest';
import { READER } from '../../src/lib/domain/actor';
import { LOCALES } from '../../src/lib/domain/text';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import { withdrawEvidence } from '../../src/lib/server/commands/evidence';
import type { Context } from '../../src/lib/server/context';
import { claimDetail } from '../../src/lib/server/queries/claim-detail';
import { statementWithChecks } from '../../src/lib/server/queries/find-statements';
import { sourcePage } from '../../src/lib/server/queries/source-page';
import { aClaim, anExpectation, rate } from '../support/factories';
import { testContext } from '../support/app';
import { entryTypes, replayDifferences } from '../support/ledger';
import { typedIn, type Answer, type Fields } from './form-page';
import { FORMS, open, send, untested, type FormName } from './judging-forms';

/** A claim with everything that a form can be about, and a correct sending of each form. */
async function everything(ctx: Context = testContext()) {
	const { ref, slug, evidence } = await aClaim(ctx);
	const claim = { slug, number: '1' };
	const key = 'brussels-1';
	await send(ctx, 'fix', { params: claim, body: { 'question.en': 'Did they meet?' } });
	const detail = () => claimDetail(ctx.db, ref);
	const verdict: Fields = { verdict: 'met', effective_on: '2016-02-11', 'note.en': 'They met.' };
	await send(ctx, 'verdict', { params: { ...claim, key }, body: verdict });
	const source = detail().evidence[0]!.source.key;
	const attribution: Fields = {
		verdict: 'adapted',
		coverage: 'partial',
		effective_on: '2016-01-20',
		'speaker.en': 'Carter',
		'rationale.en': 'The core is there.',
		'elements.0.verdict': 'faithful',
		'elements.0.text.en': 'A meeting',
		'elements.0.span.ar': 'سيجتمعون',
		'elements.0.span.en': 'will meet',
		'quotes.0.text': 'They will convene.',
		'quotes.0.language': 'en',
		'quotes.0.source': source,
		'quotes.0.basis': 'press_report'
	};
	await send(ctx, 'attribution', { params: claim, body: attribution });
	const followUp = await anExpectation(ctx, ref);
	const tomorrow = { on: '2026-11-24' };
	await send(ctx, 'plan', { params: claim, body: tomorrow });
	const criterion = detail().criteria[0]!;
	const params: Record<FormName, Record<string, string>> = {
		fix: claim,
		verdict: { ...claim, key },
		retractVerdict: { ...claim, key, id: criterion.history[0]!.id },
		attribution: claim,
		moreElements: claim,
		retractAttribution: { ...claim, id: detail().attributions[0]!.id },
		claim,
		plan: claim,
		drop: claim,
		links: { ...claim, key: evidence },
		statement: { slug },
		newClaim: { slug },
		moreCriteria: { slug },
		context: { slug },
		gap: { slug },
		source: { key: source }
	};
	const version = String(detail().version);
	const reason = { 'reason.en': 'We misread it.' };
	const newClaim: Fields = {
		number: '2',
		kind: 'goal',
		'title.en': 'A second point',
		'text.ar': 'سيجتمعون ثانية.',
		'criteria.0.question.en': 'Did they meet again?',
		'criteria.1.question.en': 'Did others come?',
		'criteria.1.counts': 'false'
	};
	const bodies: Record<FormName, Fields> = {
		fix: { 'question.en': 'Did all come?', counts: 'false' },
		verdict: { ...verdict, verdict: 'partly_met', version },
		retractVerdict: reason,
		attribution: { ...attribution, verdict: 'faithful', version },
		moreElements: { ...attribution, version },
		retractAttribution: reason,
		claim: { 'title.en': 'The meeting', 'text.en': 'They shall meet in Brussels.', version },
		plan: { on: '2027-01-20' },
		drop: {},
		links: { follow_ups: followUp, criteria: key, version: '1' },
		statement: {
			'title.en': 'The statement',
			'speakers.0.name.en': 'Ash Carter',
			'speakers.2.name.en': 'Jean-Yves Le Drian',
			'parties.0.code': 'FR',
			'parties.0.name.en': 'France',
			version: '1'
		},
		newClaim,
		moreCriteria: newClaim,
		context: {
			'text.ar': 'بدأت بنقل الفرقة 101',
			status: 'supported',
			'rationale.en': 'The division was on its way.',
			'link.url': 'https://example.org/division',
			'link.stance': 'supports'
		},
		gap: { 'text.en': 'Who asked first.', claims: '1' },
		source: { title: 'Better news', title_supplied: 'true', published_on: '2016-02', version: '1' }
	};
	return { ctx, ref, slug, key, evidence, source, followUp, params, bodies, detail };
}

const NAMES = Object.keys(FORMS) as FormName[];
const isWriting = (name: FormName) => !name.startsWith('more');
const WRITING = NAMES.filter(isWriting);
const locationOf = (answer: Answer) => ('location' in answer ? answer.location : '');

describe('every form', () => {
	it('is in the table of this test', () => {
		expect(untested).toEqual([]);
	});

	it('shows its page to editors, and to nobody else', async () => {
		const { ctx, params } = await everything();
		for (const name of WRITING) {
			const asked = { params: params[name] };
			expect(await open(ctx, name, asked), name).toBeTypeOf('object');
			await expect(open(ctx, name, { ...asked, actor: READER })).rejects.toMatchObject({
				status: 303,
				location: expect.stringContaining('/en/sign-in?next=') as string
			});
			const known = { id: 'somebody', role: 'reader' as const };
			await expect(open(ctx, name, { ...asked, actor: known })).rejects.toMatchObject({
				status: 403
			});
		}
	});

	it.each(WRITING)('%s writes, leads to what it is about, and can be replayed', async (name) => {
		const { ctx, params, bodies } = await everything();
		const { seq } = ctx.ledger.head();
		const answer = await send(ctx, name, { params: params[name], body: bodies[name] });
		expect(answer).toMatchObject({ status: 303 });
		expect(locationOf(answer)).toMatch(new RegExp(`^/en/.+\\?recorded=${seq + 1}$`));
		expect(replayDifferences(ctx)).toEqual([]);
	});

	it('keeps what was typed when the session has ended', async () => {
		const { ctx, params, bodies } = await everything();
		const before = ctx.ledger.head();
		for (const name of WRITING) {
			const asked = { params: params[name], body: bodies[name], actor: READER };
			const answer = await send(ctx, name, asked);
			expect(answer, name).toMatchObject({
				status: 401,
				refused: { refusal: 'unauthenticated' }
			});
			if (name !== 'statement') expect(typedIn(answer)).toEqual(bodies[name]);
			expect(await open(ctx, name, asked), 'the page comes back').toBeTypeOf('object');
		}
		expect(ctx.ledger.head()).toEqual(before);
	});

	it('names what is missing when nothing was sent', async () => {
		const { ctx, params } = await everything();
		for (const name of WRITING.filter((form) => form !== 'drop')) {
			const answer = await send(ctx, name, { params: params[name], body: {} });
			if (!('refused' in answer)) throw new Error(`${name} was taken`);
			expect(answer.status, name).toBe(422);
			for (const issue of answer.refused.issues) {
				for (const locale of LOCALES)
					expect(i18nOf(locale).issue(issue)).not.toMatch(/issues\.|[{}]/);
			}
		}
	});

	it('refuses bytes that are no UTF-8, and what is not there', async () => {
		const { ctx, params, bodies } = await everything();
		const nowhere = {
			slug: 'no-such-statement',
			number: '1',
			id: '01a2091b-2fa3-7286-b699-2ff96a7ac45a',
			key: 'f'.repeat(64)
		};
		for (const name of WRITING) {
			const broken = { params: params[name], body: 'title.en=%FF' };
			await expect(send(ctx, name, broken)).rejects.toMatchObject({ status: 400 });
			const answer = await send(ctx, name, { params: nowhere, body: bodies[name] });
			expect(answer.status, name).toBe(404);
			await expect(open(ctx, name, { params: nowhere })).rejects.toMatchObject({ status: 404 });
		}
	});
});

type Bad = [form: FormName, change: Fields, pointer: string, code: string];
const LONG = 'x'.repeat(2_001);
const OVERRIDE = 'a\u202Eb';
const CONTROL = 'a\u0007b';

const BAD: Bad[] = [
	['fix', { 'question.en': ' ' }, '/question', 'required'],
	['fix', { 'question.en': LONG }, '/question/en', 'too_long'],
	['fix', { counts: 'perhaps' }, '/counts', 'wrong_type'],
	['fix', { key: 'mine' }, '/key', 'unknown_field'],
	['verdict', { verdict: 'yes' }, '/verdict', 'not_allowed'],
	['verdict', { effective_on: '2026-11-24' }, '/effective_on', 'in_the_future'],
	['verdict', { effective_on: '2016-02-30' }, '/effective_on', 'not_a_day'],
	['verdict', { 'note.en': CONTROL }, '/note/en', 'control_characters'],
	['verdict', { version: 'three' }, '/version', 'wrong_type'],
	['retractVerdict', { 'reason.ar': OVERRIDE }, '/reason/ar', 'bidi_override'],
	['attribution', { verdict: 'sure' }, '/verdict', 'not_allowed'],
	['attribution', { coverage: '' }, '/coverage', 'required'],
	['attribution', { effective_on: '2016-01-19' }, '/effective_on', 'before_statement'],
	['attribution', { 'rationale.en': '' }, '/rationale', 'required'],
	['attribution', { 'speaker.en': OVERRIDE }, '/speaker/en', 'bidi_override'],
	['attribution', { 'elements.0.verdict': '' }, '/elements/0/verdict', 'required'],
	['attribution', { 'elements.0.text.en': '' }, '/elements/0/text', 'required'],
	['attribution', { 'elements.0.span.en': 'shall meet' }, '/elements/0/span/en', 'span_not_found'],
	['attribution', { 'elements.4.note.en': 'Alone' }, '/elements/1/verdict', 'required'],
	['attribution', { 'quotes.0.language': '' }, '/quotes/0/language', 'required'],
	['attribution', { 'quotes.0.basis': 'hearsay' }, '/quotes/0/basis', 'not_allowed'],
	['attribution', { 'quotes.0.source': 'f'.repeat(64) }, '/quotes/0/source', 'source_unknown'],
	['attribution', { 'quotes.0.source': '' }, '/quotes/0/source', 'required'],
	['retractAttribution', { 'reason.en': '' }, '/reason', 'required'],
	['claim', { 'title.en': '' }, '/title', 'required'],
	['claim', { 'title.en': CONTROL }, '/title/en', 'control_characters'],
	['claim', { 'text.ar': 'اجتمعوا.' }, '/text/ar', 'differs'],
	['claim', { 'due.date': '2016-02-30', 'due.precision': 'day' }, '/due/date', 'not_a_day'],
	['claim', { 'due.date': '2016-02-10' }, '/due/precision', 'required'],
	['claim', { kind: 'goal' }, '/kind', 'unknown_field'],
	['plan', { on: '2026-11-23' }, '/on', 'not_ahead'],
	['plan', { on: '' }, '/on', 'required'],
	['plan', { on: '2026-11-24' }, '', 'nothing_changed'],
	['links', { criteria: 'no-such' }, '/criteria/0', 'criterion_unknown'],
	['links', { follow_ups: 'nonsense' }, '/follow_ups/0', 'not_allowed'],
	['statement', { 'title.en': '' }, '/title', 'required'],
	['statement', { 'parties.0.code': 'France' }, '/parties/0/code', 'not_allowed'],
	['statement', { 'copies.0.url': 'ftp://example.org' }, '/copies/0/url', 'web_address_scheme'],
	['statement', { 'speakers.2.name.en': OVERRIDE }, '/speakers/1/name/en', 'bidi_override'],
	['statement', { original_text: 'New words.' }, '/original_text', 'unknown_field'],
	['newClaim', { number: '1' }, '/number', 'already_exists'],
	['newClaim', { number: 'two' }, '/number', 'wrong_type'],
	['newClaim', { kind: '' }, '/kind', 'required'],
	['newClaim', { 'text.ar': '', 'text.en': 'Again.' }, '/text/ar', 'required'],
	['newClaim', { 'criteria.7.question.en': LONG }, '/criteria/2/question/en', 'too_long'],
	['context', { status: 'fulfilled' }, '/status', 'not_on_scale'],
	['context', { 'link.url': '' }, '/link/url', 'evidence_required'],
	['context', { 'link.url': 'https://a:b@example.org/' }, '/link/url', 'web_address_credentials'],
	['gap', { claims: '9' }, '/claims/0', 'claim_unknown'],
	['gap', { claims: 'x' }, '/claims/0', 'wrong_type'],
	['source', { published_on: '2016-13' }, '/published_on', 'not_a_partial_day'],
	['source', { title: OVERRIDE }, '/title', 'bidi_override'],
	['source', { reliability: 'total' }, '/reliability', 'not_allowed']
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
		// rows that were left empty close up; nothing else is lost
		const kept = Object.values(typedIn(answer)).flat().sort();
		expect(kept.filter((text) => text !== '')).toEqual(
			Object.values(body)
				.flat()
				.filter((text) => text !== '')
				.sort()
		);
	});
});

describe('criteria', () => {
	it('are numbered after the claim, whatever its keys are', async () => {
		const { ctx, detail, params, bodies } = await everything();
		await send(ctx, 'fix', { params: params.fix, body: bodies.fix });
		expect(detail().criteria.map(({ key, counts }) => [key, counts])).toEqual([
			['brussels-1', true],
			['brussels-2', false]
		]);
	});

	it('are open again once their verdict is taken back', async () => {
		const { ctx, detail, params, bodies } = await everything();
		const asked = { params: params.retractVerdict, body: bodies.retractVerdict };
		expect(await open(ctx, 'retractVerdict', asked)).toMatchObject({ isInForce: true, next: null });
		await send(ctx, 'retractVerdict', asked);
		expect(detail().criteria[0]).toMatchObject({
			verdict: 'open',
			history: [{ isStanding: false, removal: { reason: { en: 'We misread it.' } } }]
		});
		expect(await send(ctx, 'retractVerdict', asked)).toMatchObject({ status: 422 });
	});
});

describe('did they say it', () => {
	it('drops rows that were left empty', async () => {
		const { ctx, detail, params, bodies } = await everything();
		const blank = { 'elements.3.verdict': '', 'elements.3.text.en': ' ', 'quotes.1.language': '' };
		const body = {
			...bodies.attribution,
			...blank,
			'elements.5.verdict': 'not_found',
			'elements.5.text.ar': 'عنصر'
		};
		expect(await send(ctx, 'attribution', { params: params.attribution, body })).toMatchObject({
			status: 303
		});
		const { elements, quotes } = detail().attribution!;
		expect(elements.map(({ verdict }) => verdict)).toEqual(['faithful', 'not_found']);
		expect(quotes).toHaveLength(1);
	});

	it('gives room for one more row and says nothing is wrong', async () => {
		const { ctx, params, bodies } = await everything();
		for (const name of ['moreElements', 'moreCriteria'] as const) {
			const answer = await send(ctx, name, { params: params[name], body: bodies[name] });
			expect(answer).toMatchObject({ status: 200, data: { action: 'more', issues: [] } });
		}
	});

	it('is unchecked again once its only judgement is taken back', async () => {
		const { ctx, detail, params, bodies } = await everything();
		await send(ctx, 'retractAttribution', {
			params: params.retractAttribution,
			body: bodies.retractAttribution
		});
		expect(detail()).toMatchObject({ attribution: null, claim: { attribution: 'unchecked' } });
	});
});

describe('wording', () => {
	it('changes what was changed and keeps the words that were said', async () => {
		const { ctx, detail, params, bodies } = await everything();
		await send(ctx, 'claim', { params: params.claim, body: bodies.claim });
		expect(detail().claim).toMatchObject({
			title: { en: 'The meeting' },
			text: { ar: 'سيجتمعون في بروكسل.', en: 'They shall meet in Brussels.' }
		});
		const data = ctx.db.$client
			.prepare('SELECT data FROM ledger_entry ORDER BY seq DESC LIMIT 1')
			.pluck()
			.get() as string;
		expect(Object.keys((JSON.parse(data) as { changes: object }).changes)).toEqual([
			'text',
			'title'
		]);
		const version = String(detail().version);
		const again = { params: params.claim, body: { ...bodies.claim, version } };
		expect(await send(ctx, 'claim', again)).toMatchObject({
			status: 422,
			refused: { issues: [{ pointer: '', code: 'nothing_changed' }] }
		});
	});

	it('lets a translation and a due date go', async () => {
		const { ctx, detail, params } = await everything();
		const title = { 'title.ar': 'اجتماع في بروكسل', 'title.en': 'A meeting in Brussels' };
		const due = { 'due.date': '2016-02-10', 'due.precision': 'week', 'due.phrase.en': 'soon' };
		const write = async (body: Fields) =>
			send(ctx, 'claim', {
				params: params.claim,
				body: { ...title, ...body, version: String(detail().version) }
			});
		await write({ 'text.en': 'They will meet in Brussels.', ...due });
		expect(detail().due).toEqual({ date: '2016-02-10', precision: 'week' });
		await write({ 'text.en': '', 'due.date': '', 'due.precision': '', 'due.phrase.en': '' });
		expect(detail()).toMatchObject({ due: null, claim: { text: { ar: 'سيجتمعون في بروكسل.' } } });
		expect(detail().claim.text).not.toHaveProperty('en');
	});

	it('keeps the words of a preamble, too', async () => {
		const ctx = testContext();
		const { slug } = await aClaim(ctx);
		const body = { 'title.en': 'Statement', 'title.ar': 'تصريح', version: '1' };
		const speakers = { 'speakers.0.name.en': 'Speaker', 'speakers.0.name.ar': 'المتحدث' };
		const first = { ...body, ...speakers, 'preamble.ar': 'عقدا مؤتمرا', place: '' };
		await send(ctx, 'statement', { params: { slug }, body: first });
		const second = { ...body, ...speakers, 'preamble.en': 'They held', version: '2' };
		expect(await send(ctx, 'statement', { params: { slug }, body: second })).toMatchObject({
			status: 303
		});
		expect(statementWithChecks(ctx.db, slug).preamble).toEqual({
			ar: 'عقدا مؤتمرا',
			en: 'They held'
		});
		const other = { ...second, 'preamble.ar': 'عقدوا', version: '3' };
		expect(await send(ctx, 'statement', { params: { slug }, body: other })).toMatchObject({
			refused: { issues: [{ pointer: '/preamble/ar', code: 'differs' }] }
		});
	});

	it('of a source can be taken away as well as put right', async () => {
		const { ctx, params, bodies, source } = await everything();
		await send(ctx, 'source', { params: params.source, body: bodies.source });
		expect(sourcePage(ctx, source).source).toMatchObject({
			title: 'Better news',
			titleSupplied: true,
			publishedOn: '2016-02'
		});
		const body = { title: '', title_supplied: 'false', version: '2' };
		await send(ctx, 'source', { params: params.source, body });
		expect(sourcePage(ctx, source).source).toMatchObject({ title: null, titleSupplied: false });
	});
});

describe('a published statement', () => {
	it('takes a further claim with its criteria in one commit', async () => {
		const { ctx, slug, params, bodies } = await everything();
		const before = entryTypes(ctx).length;
		await send(ctx, 'newClaim', { params: params.newClaim, body: bodies.newClaim });
		expect(entryTypes(ctx).slice(before)).toEqual([
			'claim.published',
			'claim.criterion_fixed',
			'claim.criterion_fixed'
		]);
		const { claim, criteria } = claimDetail(ctx.db, `${slug}/2`);
		expect(claim).toMatchObject({ slug: 'point-2', originalLanguage: 'ar', scale: 'delivery-1' });
		expect(criteria.map(({ key, counts }) => [key, counts])).toEqual([
			['point-2-1', true],
			['point-2-2', false]
		]);
	});

	it('takes a check of its preamble with its evidence', async () => {
		const { ctx, slug, params, bodies } = await everything();
		await send(ctx, 'context', { params: params.context, body: bodies.context });
		const opinion = { ...bodies.context, status: 'opinion', 'link.url': '' };
		expect(await send(ctx, 'context', { params: params.context, body: opinion })).toMatchObject({
			status: 303
		});
		expect(statementWithChecks(ctx.db, slug).contextChecks).toMatchObject([
			{ key: 'check-1', status: 'supported', evidence: [{ url: 'https://example.org/division' }] },
			{ key: 'check-2', status: 'opinion', evidence: [] }
		]);
	});

	it('notes a gap that touches no single claim', async () => {
		const { ctx, slug, params } = await everything();
		await send(ctx, 'gap', { params: params.gap, body: { 'text.en': 'Who was there.' } });
		expect(statementWithChecks(ctx.db, slug).gaps).toMatchObject([{ claims: [] }]);
	});
});

describe('a look again', () => {
	it('is planned, moved and dropped', async () => {
		const { ctx, detail, params, bodies } = await everything();
		await send(ctx, 'plan', { params: params.plan, body: bodies.plan });
		expect(detail().claim.lookAgainOn).toBe('2027-01-20');
		await send(ctx, 'drop', { params: params.drop, body: {} });
		expect(detail().claim.lookAgainOn).toBeNull();
		expect(await send(ctx, 'drop', { params: params.drop, body: {} })).toMatchObject({
			status: 422
		});
	});
});

describe('what evidence bears on', () => {
	it('is said anew, whole', async () => {
		const { ctx, detail, params, bodies, key, followUp } = await everything();
		await send(ctx, 'links', { params: params.links, body: bodies.links });
		expect(detail().evidence[0]).toMatchObject({ criteria: [key], followUps: [followUp] });
		await send(ctx, 'links', { params: params.links, body: { version: '2' } });
		expect(detail().evidence[0]).toMatchObject({ criteria: [], followUps: [] });
	});

	it('is not said of evidence that was withdrawn', async () => {
		const { ctx, params, bodies, evidence } = await everything();
		await withdrawEvidence(ctx, evidence, { reason: { en: 'A mistake.' } });
		const answer = await send(ctx, 'links', { params: params.links, body: bodies.links });
		expect(answer.status).toBe(404);
	});
});

type Stale = [form: FormName, by: FormName | 'rating', text: string];
const STALE: Stale[] = [
	['verdict', 'rating', 'Because.'],
	['verdict', 'verdict', 'They met.'],
	['attribution', 'attribution', 'The core is there.'],
	['claim', 'claim', 'The meeting'],
	['statement', 'statement', 'The statement'],
	['source', 'source', 'Better news'],
	['links', 'links', '']
];

describe('a stale version', () => {
	it.each(STALE)('of %s shows what %s wrote meanwhile: %s', async (name, by, text) => {
		const { ctx, ref, params, bodies, evidence } = await everything();
		if (by === 'rating') await rate(ctx, ref, { status: 'in_progress', evidence: [evidence] });
		else await send(ctx, by, { params: params[by], body: bodies[by] });
		const before = ctx.ledger.head();
		const mine = { params: params[name], body: bodies[name] };
		const answer = await send(ctx, name, mine);
		if (!('refused' in answer)) throw new Error('was taken');
		expect(answer.status).toBe(409);
		const { conflict } = answer.refused;
		const [change] = conflict?.changes as { sentence: string; texts: string[] }[];
		expect(change?.sentence).toBeTruthy();
		if (text) expect(change?.texts).toContain(text);
		expect(ctx.ledger.head()).toEqual(before);
		const again = { ...mine, body: { ...mine.body, version: String(conflict?.version) } };
		const onTop = await send(ctx, name, again);
		// the very same edit changes nothing any more; a judgement may be made again
		expect(['claim', 'statement', 'source'].includes(name) ? 422 : 303).toBe(onTop.status);
	});
});
