import { dropLook, planLook } from '$lib/server/commands/claim';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { lookAgainForm } from '$lib/server/queries/claim-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('review.schedule', ({ params, locals }) => ({
		editing: lookAgainForm(locals.ctx, `${params.slug}/${params.number}`)
	}))
);

export const actions: Actions = {
	plan: form(planLook.schema, async ({ params, locals }, input) => {
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await planLook(locals.ctx, ref, input);
		goTo(`/${locals.locale}/statements/${ref}`, entries[0]);
	}),
	drop: form(dropLook.schema, async ({ params, locals }, input) => {
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await dropLook(locals.ctx, ref, input);
		goTo(`/${locals.locale}/statements/${ref}`, entries[0]);
	})
};
