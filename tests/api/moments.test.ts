import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from './server';

const STATEMENT = '/api/v1/statements/carter-le-drian-paris-2016';
const CLAIM = `${STATEMENT}/claims/1`;

let api: Api;
beforeAll(async () => {
	api = await startApi();
});
afterAll(() => api.close());

const items = async (path: string) =>
	(await api.json(path)).items as { number: number; rating: { status: string } | null }[];

describe('another day', () => {
	it('a claim stands as it stood', async () => {
		expect(await api.json(`${CLAIM}?as_of=2016-02-10`)).toMatchObject({
			rating: { status: 'in_progress', effective_on: '2016-01-20' },
			due: { overdue: false, late_days: null }
		});
		expect(await api.json(`${CLAIM}?as_of=2016-02-11`)).toMatchObject({
			rating: { status: 'fulfilled' }
		});
	});

	it('before the statement there is none', async () => {
		expect((await api.json(`${CLAIM}?as_of=2016-01-19`)).http).toBe(404);
		expect((await api.json(`${STATEMENT}?as_of=2016-01-19`)).http).toBe(404);
		expect(await items('/api/v1/claims?as_of=2016-01-19')).toEqual([]);
	});

	it('lists filter and count by that day', async () => {
		expect(await items('/api/v1/claims?as_of=2016-02-11&status=in_progress')).toHaveLength(4);
		expect(await items('/api/v1/claims?as_of=2016-09-10&status=stalled')).toMatchObject([
			{ number: 5 }
		]);
	});

	it('what was awaited then is awaited', async () => {
		const upcoming = await api.json('/api/v1/follow-ups?state=upcoming&as_of=2016-02-01');
		expect(upcoming.total).toBe(3);
		const resolved = await api.json('/api/v1/follow-ups?state=resolved&as_of=2016-02-01');
		expect(resolved.total).toBeLessThan(20);
	});

	it('today is now', async () => {
		const today = new Date().toISOString().slice(0, 10);
		expect(await api.json(`${CLAIM}?as_of=${today}`)).toEqual(await api.json(CLAIM));
	});
});

describe('another state of knowledge', () => {
	it('is named by an entry or an instant', async () => {
		expect((await api.json(`${CLAIM}?known_at=0`)).http).toBe(404);
		expect((await api.json(`${CLAIM}?known_at=2016-01-01T00:00:00Z`)).http).toBe(404);
		expect((await api.json(`${CLAIM}?known_at=999999`)).http).toBe(200);
	});

	it('leaves out what was recorded later', async () => {
		const { seq } = api.ctx.ledger.head();
		const claim = await api.json(CLAIM);
		const [piece] = claim.evidence as { id: string }[];
		const body = {
			status: 'partly_fulfilled',
			effective_on: '2026-01-01',
			reason: { en: 'A test.' },
			evidence: [piece?.id],
			version: claim.version
		};
		const rated = await api.json(`${CLAIM}/ratings`, { body, token: true });
		expect(rated.http).toBe(201);
		expect(await api.json(CLAIM)).toMatchObject({ rating: { status: 'partly_fulfilled' } });
		expect(await api.json(`${CLAIM}?known_at=${seq}`)).toMatchObject({
			rating: { status: 'fulfilled' }
		});
	});

	it('cannot be written to', async () => {
		const answer = await api.json(`${CLAIM}/ratings?as_of=2016-02-10`, { body: {}, token: true });
		expect(answer.http).toBe(422);
	});
});
