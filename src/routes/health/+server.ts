import { json } from '$lib/server/http/json';

/** For whoever watches the service: 200 while the database answers. */
export const GET = json(({ locals }) =>
	Response.json({ status: 'ok', head: locals.ctx.ledger.head() })
);
