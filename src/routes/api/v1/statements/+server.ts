import { presentStatementSummary } from '$lib/server/exchange/present-statement';
import { json, listing } from '$lib/server/http/json';
import { paging, readQuery } from '$lib/server/http/query';
import { findStatements } from '$lib/server/queries/find-statements';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, locals }) => {
	const asked = readQuery(url, paging);
	return listing(findStatements(locals.ctx.db, asked), (statement) =>
		presentStatementSummary(statement, url.origin)
	);
});
