import { presentFollowUpOf } from '$lib/server/exchange/present-follow-up';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { resolveFollowUp } from '$lib/server/commands/follow-up';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const { id } = event.params;
	const input = await readBody(event, resolveFollowUp);
	const { claim } = (await resolveFollowUp(ctx, id, input)).result;
	return created(
		`/api/v1/follow-ups/${id}`,
		presentFollowUpOf(claimDetail(ctx.db, claim), id, ctx.today())
	);
});
