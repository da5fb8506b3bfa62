import { retractVerdict } from '$lib/server/commands/criterion';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { verdictRetraction } from '$lib/server/queries/criterion-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('criterion.judge', ({ params, locals }) => ({
		editing: verdictRetraction(locals.ctx, `${params.slug}/${params.number}`, params.key, params.id)
	}))
);

export const actions: Actions = {
	retract: form(retractVerdict.schema, async ({ params, locals }, input) => {
		const { entries, result } = await retractVerdict(locals.ctx, params.id, input);
		goTo(`/${locals.locale}/statements/${result.claim}`, entries[0]);
	})
};
