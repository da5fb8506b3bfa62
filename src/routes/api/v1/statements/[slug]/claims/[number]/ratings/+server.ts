import { presentRatingOf } from '$lib/server/exchange/present-rating';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { rateClaim } from '$lib/server/commands/rating';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const ref = `${event.params.slug}/${event.params.number}`;
	const input = await readBody(event, rateClaim);
	const { id } = (await rateClaim(ctx, ref, input)).result;
	return created(`/api/v1/ratings/${id}`, presentRatingOf(claimDetail(ctx.db, ref), id));
});
