import { retractOutcome } from '$lib/server/commands/follow-up';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { followUpForm } from '$lib/server/queries/follow-up-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('outcome.retract', ({ params, locals }) => ({
		editing: { kind: 'retractOutcome' as const, ...followUpForm(locals.ctx, params.id) }
	}))
);

export const actions: Actions = {
	retract: form(retractOutcome.schema, async ({ params, locals }, input) => {
		const { entries, result } = await retractOutcome(locals.ctx, params.id, input);
		goTo(`/${locals.locale}/statements/${result.claim}`, entries[0]);
	})
};
