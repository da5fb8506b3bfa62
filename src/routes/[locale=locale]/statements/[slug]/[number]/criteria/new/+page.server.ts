import { addCriterion } from '$lib/server/commands/criterion';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { criterionForm } from '$lib/server/queries/criterion-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('claim.edit', ({ params, locals }) => ({
		editing: criterionForm(locals.ctx, `${params.slug}/${params.number}`)
	}))
);

export const actions: Actions = {
	fix: form(addCriterion.schema, async ({ params, locals }, input) => {
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await addCriterion(locals.ctx, ref, input);
		goTo(`/${locals.locale}/statements/${ref}`, entries[0]);
	})
};
