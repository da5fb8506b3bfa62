import { evidenceResource } from '$lib/server/exchange/present-evidence';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { withdrawEvidence } from '$lib/server/commands/evidence';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const { id } = event.params;
	const input = await readBody(event, withdrawEvidence);
	await withdrawEvidence(ctx, id, input);
	return created(`/api/v1/evidence/${id}`, evidenceResource(ctx.db, id));
});
