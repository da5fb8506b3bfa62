import { page } from '$lib/server/http/page';
import { statementsList } from '$lib/server/queries/statements-list';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(({ url, locals }: PageServerLoadEvent) =>
	statementsList(locals.ctx, url.searchParams.get('cursor') ?? undefined)
);
