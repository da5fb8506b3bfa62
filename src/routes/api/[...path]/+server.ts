import { json } from '$lib/server/http/json';
import { RequestRefusal } from '$lib/server/http/problem';

/** Every address of the API that nothing else answers to. */
export const fallback = json(() => {
	throw new RequestRefusal('unknown_address');
});
