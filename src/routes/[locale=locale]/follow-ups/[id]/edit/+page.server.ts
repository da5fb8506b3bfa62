import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { editFollowUp } from '$lib/server/commands/follow-up';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { followUpForm } from '$lib/server/queries/follow-up-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('follow_up.record', ({ params, locals }) => ({
		editing: { kind: 'editFollowUp' as const, ...followUpForm(locals.ctx, params.id) }
	}))
);

export const actions: Actions = {
	edit: form(editFollowUp.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const { claim } = followUpForm(ctx, params.id);
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => editFollowUp(ctx, params.id, input)
		);
		goTo(`/${locale}/statements/${claim.ref}`, entries[0]);
	})
};
