import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api, type Json } from './server';

const SLUG = 'carter-le-drian-paris-2016';
const CLAIM = `/api/v1/statements/${SLUG}/claims/2`;

let api: Api;
beforeAll(async () => {
	api = await startApi();
});
afterAll(() => api.close());

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
	const response = await api.ask(path, { body, token: true, headers });
	const answer = (await response.json()) as Json;
	return { answer, status: response.status, location: response.headers.get('location') ?? '' };
};
const version = async () => (await api.json(CLAIM)).version;
const reason = { ar: 'لأن', en: 'Because.' };

const attach = (facts: Json = {}) =>
	post(`${CLAIM}/evidence`, {
		url: 'https://example.org/report?utm_source=x#part',
		stance: 'supports',
		quote: { text: 'It was done.', language: 'en' },
		source: {
			title: 'A report',
			publisher: 'Example',
			published_on: '2016-03',
			reliability: 'medium'
		},
		...facts
	});
let serial = 0;
const anEvidence = async () =>
	String((await attach({ url: `https://example.org/${++serial}` })).answer.id);

/** What is created is there, at the address that the answer names. */
async function created(done: Awaited<ReturnType<typeof post>>) {
	expect(done).toMatchObject({ status: 201 });
	const there = await api.json(done.location);
	expect(there.http).toBe(200);
	return there;
}

describe('writing', () => {
	it('attaches evidence, and recognises the page', async () => {
		const done = await attach();
		expect(done.answer).toMatchObject({
			claim: `${SLUG}/2`,
			version: 1,
			stance: 'supports',
			quote: { text: 'It was done.', language: 'en' },
			url: 'https://example.org/report?utm_source=x#part',
			source: { title: 'A report', published_on: '2016-03', reliability: 'medium' },
			follow_ups: [],
			stands: true
		});
		expect(await created(done)).toMatchObject(done.answer);
		const other = await attach({ quote: { text: 'Another passage.', language: 'en' } });
		expect(other.answer.source).toMatchObject({ id: (done.answer.source as Json).id });
		const again = await attach();
		expect(again).toMatchObject({
			status: 409,
			answer: { code: 'already_cited', evidence: done.answer.id }
		});
	});

	it('rates and confirms; the charts’ figures follow', async () => {
		const evidence = [await anEvidence()];
		const before = await version();
		const rating = { status: 'stalled', effective_on: '2026-01-02', reason, evidence };
		const done = await post(`${CLAIM}/ratings`, {
			...rating,
			version: before,
			short: { en: 'Stopped' }
		});
		expect(done.answer).toMatchObject({
			claim: `${SLUG}/2`,
			claim_version: Number(before) + 1,
			status: 'stalled',
			effective_on: '2026-01-02',
			short: { en: 'Stopped' },
			change: 'world_changed',
			stands: true
		});
		expect(await created(done)).toMatchObject(done.answer);
		expect(await api.json(CLAIM)).toMatchObject({
			status: 'stalled',
			rating: { id: done.answer.id },
			version: done.answer.claim_version
		});
		const { items } = await api.json('/api/v1/progress?from=2026-01-01&to=2026-01-02&step=day');
		expect((items as { counts: Json }[]).map(({ counts }) => counts.stalled)).toEqual([
			undefined,
			1
		]);

		const stale = await post(`${CLAIM}/ratings`, { ...rating, version: before });
		expect(stale).toMatchObject({
			status: 409,
			answer: {
				code: 'stale_version',
				subject: `claim/${SLUG}/2`,
				version: Number(before) + 1,
				expected: before
			}
		});
		const confirmed = await post(`${CLAIM}/ratings`, {
			...rating,
			effective_on: '2026-01-05',
			version: await version()
		});
		expect(confirmed.status).toBe(201);
		expect(await api.json(CLAIM)).toMatchObject({ status_since: '2026-01-02' });
		for (const { answer } of [confirmed, done]) {
			const back = await post(`/api/v1/ratings/${String(answer.id)}/retraction`, { reason });
			expect(back.answer).toMatchObject({ stands: false, removed: { reason, replaced_by: null } });
			expect(await created(back)).toMatchObject({ id: answer.id, stands: false });
		}
		const twice = await post(`/api/v1/ratings/${String(done.answer.id)}/retraction`, { reason });
		expect(twice).toMatchObject({
			status: 422,
			answer: { issues: [{ code: 'already_taken_back' }] }
		});
		expect(await api.json(CLAIM)).not.toMatchObject({ status: 'stalled' });
	});

	it('expects an event, says what became of it, and takes that back', async () => {
		const evidence = [await anEvidence()];
		const done = await post(`${CLAIM}/follow-ups`, {
			title: { ar: 'اجتماع', en: 'A meeting' },
			expected_by: { date: '2016-03-01', precision: 'month' },
			expected_since: '2016-01-20'
		});
		expect(done.answer).toMatchObject({
			outcome: 'awaited',
			overdue: true,
			outcome_on: null,
			evidence: [],
			version: 1
		});
		expect(await created(done)).toMatchObject(done.answer);
		const outcome = {
			outcome: 'happened',
			outcome_on: '2016-04-02',
			bearing: 'supports',
			description: { en: 'They met, late.' },
			evidence
		};
		const resolved = await post(`${done.location}/outcome`, { ...outcome, version: 1 });
		expect(resolved.answer).toMatchObject({
			outcome: 'happened',
			outcome_on: '2016-04-02',
			overdue: false,
			late_days: 2,
			evidence,
			version: 2
		});
		await created(resolved);
		expect(await post(`${done.location}/outcome`, { ...outcome, version: 1 })).toMatchObject({
			status: 409,
			answer: { version: 2, expected: 1 }
		});
		expect(await post(`${done.location}/outcome`, { ...outcome, version: 2 })).toMatchObject({
			status: 422,
			answer: { issues: [{ pointer: '/outcome', code: 'already_resolved' }] }
		});
		const back = await post(`${done.location}/outcome/retraction`, { reason });
		expect(await created(back)).toMatchObject({
			outcome: 'awaited',
			outcomes: [{ outcome: 'happened', stands: false, removed: { reason } }]
		});
		expect(await post(`${done.location}/outcome/retraction`, { reason })).toMatchObject({
			status: 422,
			answer: { issues: [{ code: 'not_resolved' }] }
		});
	});

	it('records what simply happened', async () => {
		const done = await post(`${CLAIM}/follow-ups`, {
			title: { en: 'A vote' },
			bearing: 'contradicts',
			outcome: 'happened',
			outcome_on: '2016-05-05',
			evidence: [await anEvidence()]
		});
		expect(await created(done)).toMatchObject({
			expected_by: null,
			outcome: 'happened',
			bearing: 'contradicts',
			late_days: null
		});
	});

	it('judges a criterion and whether it was said', async () => {
		const claim = await api.json(CLAIM);
		const { key } = (claim.criteria as { key: string }[])[0] ?? { key: '' };
		const judged = await post(`${CLAIM}/criteria/${key}/verdict`, {
			verdict: 'unclear',
			note: { en: 'Sources differ.' },
			effective_on: '2026-02-03',
			version: claim.version
		});
		expect(judged.answer).toMatchObject({
			claim: `${SLUG}/2`,
			key,
			verdict: 'unclear',
			effective_on: '2026-02-03'
		});
		await created(judged);
		const { id: source } = (claim.evidence as { source: { id: string } }[])[0]?.source ?? {};
		const said = await post(`${CLAIM}/attribution`, {
			verdict: 'faithful',
			coverage: 'partial',
			rationale: reason,
			elements: [{ verdict: 'faithful', text: { en: 'The core' } }],
			quotes: [{ text: 'We will.', language: 'en', source, basis: 'press_report' }],
			effective_on: '2026-02-04'
		});
		expect(said.answer).toMatchObject({
			verdict: 'faithful',
			elements: [{ verdict: 'faithful', span: null }],
			quotes: [{ text: 'We will.', source: { id: source } }]
		});
		expect(await created(said)).toMatchObject({ attribution: { id: said.answer.id } });
	});

	it('withdraws evidence visibly', async () => {
		const id = await anEvidence();
		const done = await post(`/api/v1/evidence/${id}/withdrawal`, { reason });
		expect(done.answer).toMatchObject({ id, stands: false, removed: { reason } });
		await created(done);
		const { evidence } = await api.json(CLAIM);
		expect((evidence as Json[]).find((each) => each.id === id)).toMatchObject({ stands: false });
		expect(await post(`/api/v1/evidence/${id}/withdrawal`, { reason })).toMatchObject({
			status: 422
		});
	});
});

describe('who writes', () => {
	const WRITES = [
		`${CLAIM}/ratings`,
		`${CLAIM}/evidence`,
		`${CLAIM}/follow-ups`,
		`${CLAIM}/attribution`,
		`${CLAIM}/criteria/c1/verdict`,
		'/api/v1/ratings/x/retraction',
		'/api/v1/evidence/x/withdrawal',
		'/api/v1/follow-ups/x/outcome',
		'/api/v1/follow-ups/x/outcome/retraction'
	];

	it.each(WRITES)('%s takes a token and nothing else', async (path) => {
		const nobody = await api.ask(path, { body: {} });
		expect(nobody.status).toBe(401);
		expect(nobody.headers.get('www-authenticate')).toBe('Bearer');
		expect(await nobody.json()).toMatchObject({ code: 'unauthenticated' });
		const cookie = await api.ask(path, { body: {}, headers: { cookie: api.cookie } });
		expect(cookie.status).toBe(401);
		for (const authorization of ['Bearer tq_wrong', 'Bearer', 'Basic YTpi', '']) {
			expect((await api.ask(path, { body: {}, headers: { authorization } })).status).toBe(401);
		}
		const wrong = await api.ask(path, { body: {}, headers: { authorization: 'Bearer tq_wrong' } });
		expect(wrong.headers.get('www-authenticate')).toContain('invalid_token');
	});

	it('knows a token however “Bearer” is written, and reads with a wrong one', async () => {
		const path = '/api/v1/ratings/none/retraction';
		expect(await post(path, { reason })).toMatchObject({ status: 404 });
		const headers = { authorization: 'Bearer tq_wrong' };
		expect((await api.ask('/api/v1/claims', { headers })).status).toBe(200);
	});

	it.each([
		`/api/v1/statements/nobody/claims/1/evidence`,
		`/api/v1/statements/${SLUG}/claims/99/evidence`
	])('%s is not there', async (path) => {
		const body = { url: 'https://example.org/', stance: 'context' };
		expect(await post(path, body)).toMatchObject({ status: 404, answer: { code: 'not_found' } });
	});
});
