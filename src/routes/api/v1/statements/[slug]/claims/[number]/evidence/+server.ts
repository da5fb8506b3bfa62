import { evidenceResource } from '$lib/server/exchange/present-evidence';
import { readBody } from '$lib/server/http/body';
import { created, json } from '$lib/server/http/json';
import { attachEvidence } from '$lib/server/commands/evidence';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = json(async (event) => {
	const { ctx } = event.locals;
	const ref = `${event.params.slug}/${event.params.number}`;
	const input = await readBody(event, attachEvidence);
	const { key } = (await attachEvidence(ctx, ref, input)).result;
	return created(`/api/v1/evidence/${key}`, evidenceResource(ctx.db, key));
});
