import { presentStatement } from '$lib/server/exchange/present-statement';
import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import { findClaims } from '$lib/server/queries/find-claims';
import { statementWithChecks } from '$lib/server/queries/find-statements';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	readQuery(url, {});
	const { db, today } = locals.ctx;
	const statement = statementWithChecks(db, params.slug);
	const { items } = findClaims(db, {
		statement: params.slug,
		sort: 'number',
		limit: statement.claimCount,
		today: today()
	});
	return Response.json(presentStatement(statement, items, url.origin));
});
