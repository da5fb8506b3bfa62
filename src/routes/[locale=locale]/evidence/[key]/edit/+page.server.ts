import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { editSource } from '$lib/server/commands/source';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { sourceForm } from '$lib/server/queries/source-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('source.edit', ({ params, locals }) => ({
		editing: sourceForm(locals.ctx, params.key)
	}))
);

export const actions: Actions = {
	edit: form(editSource.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => editSource(ctx, params.key, input)
		);
		goTo(`/${locale}/evidence/${params.key}`, entries[0]);
	})
};
