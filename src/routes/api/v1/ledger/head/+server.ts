import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, locals }) => {
	readQuery(url, {});
	return Response.json(locals.ctx.ledger.head());
});
