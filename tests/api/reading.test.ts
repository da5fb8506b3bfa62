import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api, type Json } from './server';

const SLUG = 'carter-le-drian-paris-2016';
const CLAIM = `/api/v1/statements/${SLUG}/claims/1`;

let api: Api;
beforeAll(async () => {
	api = await startApi();
});
afterAll(() => api.close());

const items = (answer: Json) => answer.items as Json[];

describe('reading', () => {
	it('gives statements, and one with its text, claims and checks', async () => {
		const list = await api.json('/api/v1/statements');
		expect(list).toMatchObject({ http: 200, total: 1, next_cursor: null });
		expect(items(list)[0]).toMatchObject({ slug: SLUG, made_on: '2016-01-20', claim_count: 8 });
		const one = await api.json(`/api/v1/statements/${SLUG}`);
		expect(one).toMatchObject({ slug: SLUG, original_language: 'ar', source: { truncated: true } });
		expect(one.claims).toHaveLength(8);
		expect(one.context_checks).not.toHaveLength(0);
		expect(one.not_established).not.toHaveLength(0);
	});

	it('gives a claim as the contract has it', async () => {
		const claim = await api.json(CLAIM);
		expect(claim).toMatchObject({
			ref: `${SLUG}/1`,
			statement: SLUG,
			number: 1,
			version: expect.any(Number) as number,
			url: `http://127.0.0.1:3000/en/statements/${SLUG}/1`,
			kind: 'commitment',
			scale: 'delivery-1',
			original_language: 'ar',
			due: {
				date: '2016-02-10',
				precision: 'week',
				phrase: { ar: expect.any(String) as string },
				overdue: false,
				late_days: 0
			},
			rating: {
				status: 'fulfilled',
				effective_on: expect.any(String) as string,
				reason: { ar: expect.any(String) as string, en: expect.any(String) as string },
				stands: true,
				removed: null
			},
			attribution: { verdict: 'adapted', coverage: 'partial' }
		});
		const evidence = claim.evidence as { id: string; source: Json }[];
		const known = new Set(evidence.map(({ id }) => id));
		for (const followUp of claim.follow_ups as { evidence: string[]; version: number }[]) {
			expect(followUp.version).toBeGreaterThan(0);
			for (const id of followUp.evidence) expect(known.has(id)).toBe(true);
		}
		expect(evidence[0]?.source).toMatchObject({ url: expect.stringMatching(/^https?:/) as string });
	});

	it('has the same claim in its list', async () => {
		const { items: list } = await api.json(`/api/v1/claims?statement=${SLUG}&limit=1`);
		const claim = await api.json(CLAIM);
		const [summary] = list as Json[];
		for (const name of [
			'ref',
			'version',
			'url',
			'urls',
			'kind',
			'scale',
			'title',
			'due',
			'status',
			'status_since',
			'updated_at'
		]) {
			expect(summary?.[name]).toEqual(claim[name]);
		}
	});

	it('finds claims, and pages through them', async () => {
		const list = await api.json('/api/v1/claims?status=fulfilled,partly_fulfilled&kind=commitment');
		expect(items(list).every(({ kind }) => kind === 'commitment')).toBe(true);
		const twice = await api.json('/api/v1/claims?status=fulfilled&status=partly_fulfilled');
		expect(twice.total).toBe(7);
		const first = await api.json('/api/v1/claims?limit=5');
		const rest = await api.json(`/api/v1/claims?limit=5&cursor=${String(first.next_cursor)}`);
		expect([...items(first), ...items(rest)].map(({ number }) => number)).toEqual([
			1, 2, 3, 4, 5, 6, 7, 8
		]);
		expect(rest.next_cursor).toBeNull();
		expect(items(await api.json('/api/v1/claims?sort=-number'))[0]).toMatchObject({ number: 8 });
		expect(
			items(await api.json(`/api/v1/claims?q=${encodeURIComponent('بروكسل')}`))[0]
		).toMatchObject({ number: 1 });
	});

	it('gives a timeline in one order, page by page', async () => {
		const seen: Json[] = [];
		let cursor: string | null = null;
		do {
			const page: Json = await api.json(
				`${CLAIM}/timeline?limit=7${cursor ? `&cursor=${cursor}` : ''}`
			);
			seen.push(...items(page));
			cursor = page.next_cursor as string | null;
			expect(page.total).toBeGreaterThan(7);
		} while (cursor);
		const whole = await api.json(`${CLAIM}/timeline?limit=200`);
		expect(seen).toEqual(items(whole));
		const days = seen.map(({ day }) => String(day));
		expect(days).toEqual([...days].sort());
		expect(new Set(seen.map(({ kind }) => kind))).toEqual(
			new Set(['rating', 'expected', 'outcome', 'evidence'])
		);
	});

	it('counts statuses at the end of each step', async () => {
		const { items: years, total } = await api.json(
			'/api/v1/progress?step=year&from=2016-01-19&to=2020-06-30'
		);
		expect(total).toBe(5);
		const counts = years as { day: string; counts: Record<string, number> }[];
		expect(counts.map(({ day }) => day)).toEqual([
			'2016-12-31',
			'2017-12-31',
			'2018-12-31',
			'2019-12-31',
			'2020-06-30'
		]);
		for (const { counts: each } of counts) {
			expect(Object.values(each).reduce((a, b) => a + b)).toBe(8);
		}
		expect((await api.json('/api/v1/progress')).http).toBe(200);
		expect(await api.json('/api/v1/progress?statement=none')).toMatchObject({
			items: [{ counts: {} }]
		});
	});

	it('gives the agenda by state, with everything in one of them', async () => {
		const totals: unknown[] = [];
		for (const state of ['overdue', 'upcoming', 'resolved']) {
			const answer = await api.json(`/api/v1/follow-ups?state=${state}&limit=3`);
			totals.push(answer.total);
			for (const item of items(answer)) {
				expect(item.overdue).toBe(state === 'overdue');
				expect(item.outcome === 'awaited').toBe(state !== 'resolved');
			}
		}
		const all = await api.json('/api/v1/follow-ups?limit=200');
		expect(all.total).toBe(74);
		expect((totals as number[]).reduce((a, b) => a + b)).toBe(74);
		const one = items(all)[0];
		const alone = await api.json(`/api/v1/follow-ups/${String(one?.id)}`);
		expect(alone).toMatchObject({
			claim: one?.claim,
			evidence: one?.evidence,
			bearing: one?.bearing,
			version: one?.version
		});
	});

	it('pages through the agenda without losing one', async () => {
		for (const state of ['', 'state=resolved&']) {
			const ids: unknown[] = [];
			let cursor: string | null = null;
			do {
				const page: Json = await api.json(
					`/api/v1/follow-ups?${state}limit=20${cursor ? `&cursor=${cursor}` : ''}`
				);
				ids.push(...items(page).map(({ id }) => id));
				cursor = page.next_cursor as string | null;
				if (!cursor) expect(new Set(ids).size).toBe(page.total);
			} while (cursor);
		}
	});

	it('gives sources with their citations', async () => {
		const all = await api.json('/api/v1/evidence?limit=200');
		expect(items(all).length).toBe(Math.min(200, all.total as number));
		const against = await api.json('/api/v1/evidence?stance=contradicts&limit=200');
		for (const { citations } of items(against)) {
			expect((citations as Json[]).some(({ stance }) => stance === 'contradicts')).toBe(true);
		}
		expect(against.total).toBeLessThan(all.total as number);
		const first = await api.json('/api/v1/evidence?limit=10');
		const second = await api.json(`/api/v1/evidence?limit=10&cursor=${String(first.next_cursor)}`);
		expect([...items(first), ...items(second)]).toEqual(items(all).slice(0, 20));
		expect((await api.json('/api/v1/evidence?q=defense')).total).toBeGreaterThan(0);
		const cited = items(all).flatMap(({ citations }) => citations as Json[]);
		for (const { id } of [
			cited.find(({ claim }) => claim),
			cited.find(({ claim }) => !claim)
		] as Json[]) {
			expect(await api.json(`/api/v1/evidence/${String(id)}`)).toMatchObject({ id, http: 200 });
		}
	});

	it('gives the ledger, from which anybody can check the chain', async () => {
		const head = await api.json('/api/v1/ledger/head');
		const first = await api.json('/api/v1/ledger?limit=3');
		expect(first).toMatchObject({ total: head.seq, next_cursor: '3' });
		const next = await api.json('/api/v1/ledger?after=3&limit=3');
		const entries = [...items(first), ...items(next)];
		expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
		entries.slice(1).forEach((entry, index) => expect(entry.prev_hash).toBe(entries[index]?.hash));
		expect((await api.json(`/api/v1/ledger?after=${String(head.seq)}`)).items).toEqual([]);
	});
});

describe('every answer', () => {
	it('names the head of the ledger', async () => {
		const { seq, hash } = await api.json('/api/v1/ledger/head');
		for (const path of ['/api/v1/claims', '/api/v1/nothing', `${CLAIM}?x=1`]) {
			const { headers } = await api.ask(path);
			expect(headers.get('x-ledger-head')).toBe(`${String(seq)}:${String(hash)}`);
		}
	});

	it('may be read from any page where no token was sent', async () => {
		for (const path of ['/api/v1/claims', '/api/v1/nothing']) {
			expect((await api.ask(path)).headers.get('access-control-allow-origin')).toBe('*');
			const known = await api.ask(path, { token: true });
			expect(known.headers.has('access-control-allow-origin')).toBe(false);
		}
		const written = await api.ask(`${CLAIM}/ratings`, { body: {} });
		expect(written.headers.has('access-control-allow-origin')).toBe(false);
	});

	it('is a problem document in the reader’s language where something is wrong', async () => {
		for (const [language, title] of [
			['ar-IQ,en;q=0.5', 'غير موجود'],
			['en', 'Not found']
		] as const) {
			const answer = await api.ask('/api/v1/nothing', { headers: { 'accept-language': language } });
			expect(answer.status).toBe(404);
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.headers.get('content-language')).toBe(language.slice(0, 2));
			expect(await answer.json()).toMatchObject({
				type: 'about:blank',
				title,
				status: 404,
				code: 'unknown_address'
			});
		}
	});

	it.each([
		['/api', 404],
		['/api/v1', 404],
		['/api/v2/claims', 404],
		['/api/v1/statements/nobody', 404],
		['/api/v1/statements/__proto__', 404],
		[`/api/v1/statements/${SLUG}/claims/9`, 404],
		[`/api/v1/statements/${SLUG}/claims/01`, 404],
		[`/api/v1/statements/${SLUG}/claims/1.0`, 404],
		[`/api/v1/statements/${SLUG}/claims/x/timeline`, 404],
		['/api/v1/ratings/none', 404],
		['/api/v1/evidence/none', 404],
		['/api/v1/follow-ups/none', 404]
	])('%s is not there', async (path, status) => {
		expect(await api.json(path)).toMatchObject({ status, title: 'Not found' });
		if (path.split('/').length < 4) {
			expect(await api.json(path, { body: {} })).toMatchObject({ status });
		}
	});

	it.each([
		['/api/v1/claims?colour=red', '/colour', 'unknown_field'],
		['/api/v1/claims?constructor=1', '/constructor', 'unknown_field'],
		['/api/v1/claims?__proto__=1', '/__proto__', 'unknown_field'],
		['/api/v1/claims?status=good', '/status/0', 'not_allowed'],
		['/api/v1/claims?kind=', '/kind/0', 'required'],
		['/api/v1/claims?overdue=yes', '/overdue', 'not_allowed'],
		['/api/v1/claims?sort=colour', '/sort', 'not_allowed'],
		['/api/v1/claims?limit=0', '/limit', 'too_small'],
		['/api/v1/claims?limit=201', '/limit', 'too_large'],
		['/api/v1/claims?limit=ten', '/limit', 'wrong_type'],
		['/api/v1/claims?limit=-1', '/limit', 'wrong_type'],
		['/api/v1/claims?limit=1&limit=2', '/limit', 'too_many'],
		['/api/v1/claims?cursor=garbage', '/cursor', 'cursor_unknown'],
		['/api/v1/claims?cursor=', '/cursor', 'cursor_unknown'],
		[`/api/v1/claims?q=${'x'.repeat(501)}`, '/q', 'too_long'],
		[`${CLAIM}?as_of=2016-02-30`, '/as_of', 'not_a_day'],
		['/api/v1/claims?as_of=2999-01-01', '/as_of', 'in_the_future'],
		['/api/v1/claims?known_at=yesterday', '/known_at', 'wrong_type'],
		[`${CLAIM}/timeline?cursor=x`, '/cursor', 'cursor_unknown'],
		['/api/v1/statements?cursor=x', '/cursor', 'cursor_unknown'],
		['/api/v1/progress?from=2016-02-30', '/from', 'not_a_day'],
		['/api/v1/progress?to=2999-01-01', '/to', 'in_the_future'],
		['/api/v1/progress?step=hour', '/step', 'not_allowed'],
		['/api/v1/progress?from=0001-01-01&step=day', '/step', 'too_many'],
		['/api/v1/follow-ups?state=late', '/state', 'not_allowed'],
		['/api/v1/follow-ups?cursor=x', '/cursor', 'cursor_unknown'],
		['/api/v1/evidence?stance=neutral', '/stance', 'not_allowed'],
		['/api/v1/evidence?health=dead', '/health', 'unknown_field'],
		['/api/v1/evidence?cursor=x', '/cursor', 'cursor_unknown'],
		['/api/v1/ledger?after=-1', '/after', 'wrong_type'],
		['/api/v1/ledger?after=x&limit=0', '/after', 'wrong_type'],
		['/api/v1/ledger/head?x=1', '/x', 'unknown_field']
	])('%s is a bad request', async (path, pointer, code) => {
		for (const language of ['ar', 'en']) {
			const answer = await api.json(path, { headers: { 'accept-language': language } });
			expect(answer).toMatchObject({ status: 400, code: 'bad_query' });
			const issue = (answer.issues as Json[]).find((each) => each.pointer === pointer);
			expect(issue).toMatchObject({ code, detail: expect.stringMatching(/\S{2}/) as string });
		}
	});

	it('says which methods an address has', async () => {
		for (const [path, method, allow] of [
			['/api/v1/claims', 'DELETE', 'GET, HEAD'],
			['/api/v1/claims', 'OPTIONS', 'GET, HEAD'],
			[CLAIM, 'PUT', 'GET, HEAD'],
			[`${CLAIM}/ratings`, 'GET', 'POST']
		] as const) {
			const answer = await api.ask(path, { method });
			expect(answer.status).toBe(405);
			expect(answer.headers.get('allow')).toBe(allow);
			expect(await answer.json()).toMatchObject({ code: 'method_not_allowed', status: 405 });
		}
	});

	it('answers HEAD like GET', async () => {
		expect((await api.ask(CLAIM, { method: 'HEAD' })).status).toBe(200);
	});
});
