import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { sourceFilters, sourcesList } from '$lib/server/queries/sources-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = page(({ url, locals }) =>
	sourcesList(locals.ctx, pageQuery(sourceFilters, url.searchParams))
);
