import { publishFurtherClaim } from '$lib/server/commands/further-claim';
import { editorOnly } from '$lib/server/http/editor-page';
import { anyFields, asTyped, form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { newClaimForm } from '$lib/server/queries/statement-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('statement.publish', ({ params, locals }) => ({
		editing: newClaimForm(locals.ctx, params.slug)
	}))
);

export const actions: Actions = {
	more: form(anyFields, asTyped),
	publish: form(publishFurtherClaim.schema, async ({ params, locals }, input) => {
		const { entries, result } = await publishFurtherClaim(locals.ctx, params.slug, input);
		goTo(`/${locals.locale}/statements/${result.ref}`, entries[0]);
	})
};
