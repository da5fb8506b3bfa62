import { presentClaim } from '$lib/server/exchange/present-claim';
import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	readQuery(url, {});
	const { db, today } = locals.ctx;
	const detail = claimDetail(db, `${params.slug}/${params.number}`);
	return Response.json(presentClaim(detail, { origin: url.origin, today: today() }));
});
