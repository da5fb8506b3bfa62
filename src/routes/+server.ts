import { localPath } from '$lib/i18n/locale';
import { json } from '$lib/server/http/json';
import type { RequestHandler } from './$types';

/** No page of its own: to the reader's language, as the hook has found it. */
export const GET: RequestHandler = json(({ locals, url }) => {
	return new Response(null, {
		status: 307,
		headers: {
			location: localPath(locals.locale, '/') + url.search,
			vary: 'Accept-Language, Cookie',
			'cache-control': 'private, no-cache'
		}
	});
});
