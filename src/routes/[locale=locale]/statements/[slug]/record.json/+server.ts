import { exportRecord } from '$lib/server/exchange/record-export';
import { json } from '$lib/server/http/json';
import type { RequestHandler } from './$types';

/** The whole record of a statement as a file (docs/record-format.md), for whoever wants it. */
export const GET: RequestHandler = json(({ params, locals }) =>
	Response.json(exportRecord(locals.ctx, params.slug), {
		headers: { 'content-disposition': `attachment; filename="${params.slug}.json"` }
	})
);
