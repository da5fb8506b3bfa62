import { can } from '$lib/domain/actor';
import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { claimFilters, claimsPage } from '$lib/server/queries/claims-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(({ url, locals: { ctx } }) => ({
	...claimsPage(ctx, pageQuery(claimFilters, url.searchParams)),
	mayRate: can(ctx.actor, 'claim.rate'),
	mayAttach: can(ctx.actor, 'evidence.attach')
}));
