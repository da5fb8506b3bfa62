import { page } from '$lib/server/http/page';
import { statementPage } from '$lib/server/queries/statement-page';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(({ params, locals }: PageServerLoadEvent) =>
	statementPage(locals.ctx, params.slug)
);
