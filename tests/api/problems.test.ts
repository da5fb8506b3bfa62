import { error, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors';
import { LOCALES } from '../../src/lib/domain/text';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import { json } from '../../src/lib/server/http/json';

/** What an endpoint answers that throws this. */
async function answerTo(thrown: unknown, locale: 'ar' | 'en' = 'en') {
	const url = new URL('http://127.0.0.1:3000/api/v1/claims');
	const event = {
		url,
		request: new Request(url, { method: 'POST' }),
		locals: { i18n: i18nOf(locale) }
	};
	const endpoint = json(() => {
		throw thrown;
	});
	const response = await endpoint(event as unknown as RequestEvent);
	return { response, body: (await response.json()) as Record<string, unknown> };
}

describe('a problem', () => {
	it.each([
		[new DomainError('forbidden', 'secret reason'), 403, 'forbidden'],
		[new DomainError('not_found', 'claim x'), 404, 'not_found'],
		[new DomainError('conflict', 'c', { details: { criterion: 'c1' } }), 409, 'conflict'],
		[new DomainError('too_many', 't', { details: { retryAfter: 30 } }), 429, 'too_many']
	])('%s', async (thrown, status, code) => {
		for (const locale of LOCALES) {
			const { response, body } = await answerTo(thrown, locale);
			expect(response.status).toBe(status);
			expect(response.headers.get('content-type')).toBe('application/problem+json');
			expect(body).toMatchObject({ type: 'about:blank', status, code });
			// sentences of the program are for the log, not for people
			expect(JSON.stringify(body)).not.toContain(thrown.message + '"');
		}
	});

	it('says when to try again', async () => {
		const thrown = new DomainError('too_many', '', { details: { retryAfter: 30 } });
		const { response, body } = await answerTo(thrown);
		expect(response.headers.get('retry-after')).toBe('30');
		expect(body.detail).toBe('Try again in 30 seconds.');
	});

	it('of ours has a number that the log has too, and nothing of the reason', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		onTestFinished(() => log.mockRestore());
		const { response, body } = await answerTo(new TypeError('SELECT password FROM user'));
		expect(response.status).toBe(500);
		expect(body).toMatchObject({ code: 'bug', id: expect.any(String) as string });
		expect(JSON.stringify(body)).not.toContain('SELECT');
		expect(log.mock.calls[0]?.[0]).toContain(body.id);
	});

	it.each([
		[400, 'bad_request'],
		[413, 'body_too_large']
	])('of the framework keeps its status %i', async (status, code) => {
		let thrown: unknown;
		try {
			error(status, { message: 'no' });
		} catch (caught) {
			thrown = caught;
		}
		const { body } = await answerTo(thrown);
		expect(body).toMatchObject({ status, code });
	});
});
