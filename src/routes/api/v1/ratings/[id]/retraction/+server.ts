import { presentRatingOf } from '$lib/server/exchange/present-rating';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { retractRating } from '$lib/server/commands/rating';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const { id } = event.params;
	const input = await readBody(event, retractRating);
	const { claim } = (await retractRating(ctx, id, input)).result;
	return created(`/api/v1/ratings/${id}`, presentRatingOf(claimDetail(ctx.db, claim), id));
});
