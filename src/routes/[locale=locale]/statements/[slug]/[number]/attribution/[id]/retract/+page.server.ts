import { retractAttribution } from '$lib/server/commands/attribution';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { attributionRetraction } from '$lib/server/queries/attribution-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('attribution.judge', ({ params, locals }) => ({
		editing: attributionRetraction(locals.ctx, `${params.slug}/${params.number}`, params.id)
	}))
);

export const actions: Actions = {
	retract: form(retractAttribution.schema, async ({ params, locals }, input) => {
		const { entries, result } = await retractAttribution(locals.ctx, params.id, input);
		goTo(`/${locals.locale}/statements/${result.claim}`, entries[0]);
	})
};
