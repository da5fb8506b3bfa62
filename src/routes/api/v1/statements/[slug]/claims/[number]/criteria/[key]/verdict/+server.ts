import { presentCriterionOf } from '$lib/server/exchange/present-criterion';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { judgeCriterion } from '$lib/server/commands/criterion';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const { slug, number, key } = event.params;
	const claim = `${slug}/${number}`;
	const input = await readBody(event, judgeCriterion);
	await judgeCriterion(ctx, { claim, key }, input);
	return created(
		`/api/v1/statements/${slug}/claims/${number}`,
		presentCriterionOf(claimDetail(ctx.db, claim), key)
	);
});
