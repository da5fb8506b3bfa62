import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { judgeCriterion } from '$lib/server/commands/criterion';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { verdictForm } from '$lib/server/queries/criterion-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('criterion.judge', ({ params, locals }) => ({
		editing: verdictForm(locals.ctx, `${params.slug}/${params.number}`, params.key)
	}))
);

export const actions: Actions = {
	judge: form(judgeCriterion.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => judgeCriterion(ctx, { claim: ref, key: params.key }, input)
		);
		goTo(`/${locale}/statements/${ref}`, entries[0]);
	})
};
