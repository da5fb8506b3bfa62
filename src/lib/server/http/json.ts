import { isRedirect, type RequestEvent } from '@sveltejs/kit';
import { problemFor, problemOf, RequestRefusal } from './problem';

/** Wraps an endpoint: a refusal becomes a problem document with its status. */
export function json<Event extends RequestEvent>(
	handler: (event: Event) => Response | Promise<Response>
): (event: Event) => Promise<Response> {
	return async (event) => {
		try {
			const { momentRefusal } = event.locals;
			if (momentRefusal) throw new RequestRefusal('bad_query', {}, momentRefusal.issues);
			return await handler(event);
		} catch (thrown) {
			if (isRedirect(thrown)) throw thrown;
			return problemOf(thrown, event);
		}
	};
}

/** A part of a list, as every list of the API is given. */
export function listing<Item>(
	found: { items: readonly Item[]; total: number; nextCursor: string | null },
	present: (item: Item) => unknown
): Response {
	const { items, total, nextCursor } = found;
	return Response.json({ items: items.map(present), total, next_cursor: nextCursor });
}

/** 201: what is there now, and where it can be read. */
export function created(location: string, resource: unknown): Response {
	return Response.json(resource, { status: 201, headers: { location } });
}

/**
 * What every answer of the API has: the head of the ledger that it was given from, and a problem
 * document where something is wrong. Anybody's page may read what is public, without a token.
 */
export function apiAnswer(event: RequestEvent, response: Response): Response {
	const isProblem = response.headers.get('content-type') === 'application/problem+json';
	const answer = response.status < 400 || isProblem ? response : problemFor(response, event);
	const { seq, hash } = event.locals.ctx.ledger.head();
	const { method, headers } = event.request;
	answer.headers.set('x-ledger-head', `${seq}:${hash}`);
	answer.headers.set('cache-control', 'no-cache');
	if ((method === 'GET' || method === 'HEAD') && !headers.has('authorization')) {
		answer.headers.set('access-control-allow-origin', '*');
	}
	return answer;
}
