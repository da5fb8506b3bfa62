import { page } from '$lib/server/http/page';
import { claimPage } from '$lib/server/queries/claim-page';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(({ params, locals }: PageServerLoadEvent) =>
	claimPage(locals.ctx, `${params.slug}/${params.number}`)
);
