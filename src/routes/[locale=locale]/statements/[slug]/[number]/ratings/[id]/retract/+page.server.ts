import { retractRating } from '$lib/server/commands/rating';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { ratingRetraction } from '$lib/server/queries/rate-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('rating.retract', ({ params, locals }) => ({
		editing: {
			kind: 'retractRating' as const,
			...ratingRetraction(locals.ctx, `${params.slug}/${params.number}`, params.id)
		}
	}))
);

export const actions: Actions = {
	retract: form(retractRating.schema, async ({ params, locals }, input) => {
		const { entries, result } = await retractRating(locals.ctx, params.id, input);
		goTo(`/${locals.locale}/statements/${result.claim}`, entries[0]);
	})
};
