import { notFound } from '$lib/domain/errors';
import { page } from '$lib/server/http/page';
import type { PageServerLoad } from './$types';

// Unknown addresses inside a language get an error page of that language, with its header.
export const load: PageServerLoad = page(({ url }) => {
	throw notFound(`page ${url.pathname}`);
});
