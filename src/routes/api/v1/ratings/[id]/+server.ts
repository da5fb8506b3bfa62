import { notFound } from '$lib/domain/errors';
import { presentRatingOf } from '$lib/server/exchange/present-rating';
import { json } from '$lib/server/http/json';
import { readQuery } from '$lib/server/http/query';
import { claimDetail } from '$lib/server/queries/claim-detail';
import { ratingOwner } from '$lib/server/queries/judgement-owner';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	readQuery(url, {});
	const { db } = locals.ctx;
	const claim = ratingOwner(db, params.id);
	if (claim === undefined) throw notFound(`rating ${params.id}`);
	return Response.json(presentRatingOf(claimDetail(db, claim), params.id));
});
