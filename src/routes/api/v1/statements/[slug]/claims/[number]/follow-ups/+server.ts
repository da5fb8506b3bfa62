import { parse } from '$lib/domain/text';
import { presentFollowUpOf } from '$lib/server/exchange/present-follow-up';
import { readJson } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { expectFollowUp, recordFollowUp } from '$lib/server/commands/follow-up';
import { claimDetail } from '$lib/server/queries/claim-detail';
import type { RequestHandler } from './$types';

/** An event with an outcome has happened; one without is expected. */
export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const ref = `${event.params.slug}/${event.params.number}`;
	const body = await readJson(event, recordFollowUp.may);
	const isOver = typeof body === 'object' && body !== null && 'outcome' in body;
	const { result } = isOver
		? await recordFollowUp(ctx, ref, parse(recordFollowUp.schema, body))
		: await expectFollowUp(ctx, ref, parse(expectFollowUp.schema, body));
	return created(
		`/api/v1/follow-ups/${result.id}`,
		presentFollowUpOf(claimDetail(ctx.db, ref), result.id, ctx.today())
	);
});
