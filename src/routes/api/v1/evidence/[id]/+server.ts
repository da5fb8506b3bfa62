import { evidenceResource } from '$lib/server/exchange/present-evidence';
import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	readQuery(url, {});
	return Response.json(evidenceResource(locals.ctx.db, params.id));
});
