import { loadCatalogue } from '$lib/i18n/load-catalogue';
import { areasOf } from '$lib/i18n/page-areas';
import type { LayoutLoad } from './$types';

// Universal, so that the words come as cacheable scripts of one language and not in every page.
export const load: LayoutLoad = async ({ data, route }) => ({
	...data,
	catalogue: await loadCatalogue(data.locale, areasOf(route.id, data.user !== null))
});
