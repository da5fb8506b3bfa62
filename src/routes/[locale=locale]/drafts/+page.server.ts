import { demand } from '$lib/domain/actor';
import { page } from '$lib/server/http/page';
import { drafts } from '$lib/server/queries/drafts';
import type { PageServerLoadEvent } from './$types';

export const load = page(({ locals }: PageServerLoadEvent) => {
	demand(locals.ctx.actor, 'statement.draft');
	return { drafts: drafts(locals.ctx.db) };
});
