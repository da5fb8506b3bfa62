import { presentFollowUpOf } from '$lib/server/exchange/present-follow-up';
import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import { claimDetail } from '$lib/server/queries/claim-detail';
import { followUpFacts } from '$lib/server/queries/follow-up-facts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	readQuery(url, {});
	const { db, today } = locals.ctx;
	const detail = claimDetail(db, followUpFacts(db, params.id).claim);
	return Response.json(presentFollowUpOf(detail, params.id, today()));
});
