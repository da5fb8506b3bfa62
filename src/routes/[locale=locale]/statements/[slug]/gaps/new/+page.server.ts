import { noteGap } from '$lib/server/commands/statement';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { gapForm } from '$lib/server/queries/statement-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('statement.edit', ({ params, locals }) => ({
		editing: gapForm(locals.ctx, params.slug)
	}))
);

export const actions: Actions = {
	note: form(noteGap.schema, async ({ params, locals }, input) => {
		const { entries } = await noteGap(locals.ctx, params.slug, input);
		goTo(`/${locals.locale}/statements/${params.slug}`, entries[0]);
	})
};
