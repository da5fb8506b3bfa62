import { can } from '$lib/domain/actor';
import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { agendaFilters, followUpsList } from '$lib/server/queries/follow-ups-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(({ url, locals: { ctx } }) => ({
	...followUpsList(ctx, pageQuery(agendaFilters, url.searchParams)),
	mayResolve: can(ctx.actor, 'follow_up.resolve')
}));
