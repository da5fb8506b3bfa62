import { loadCatalogue, partsOf } from '$lib/i18n/load-catalogue';
import type { LayoutLoad } from './$types';

// Universal, so that the words come as a cacheable script of one language and not in every page.
export const load: LayoutLoad = async ({ data, route }) => ({
	...data,
	catalogue: await loadCatalogue(data.locale, partsOf(route.id, data.user !== null))
});
