import { presentAttributionOf } from '$lib/server/exchange/present-attribution';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { judgeAttribution } from '$lib/server/commands/attribution';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const { slug, number } = event.params;
	const ref = `${slug}/${number}`;
	const input = await readBody(event, judgeAttribution);
	const { id } = (await judgeAttribution(ctx, ref, input)).result;
	return created(
		`/api/v1/statements/${slug}/claims/${number}`,
		presentAttributionOf(claimDetail(ctx.db, ref), id)
	);
});
