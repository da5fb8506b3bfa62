import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { judgeAttribution } from '$lib/server/commands/attribution';
import { editorOnly } from '$lib/server/http/editor-page';
import { anyFields, asTyped, form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { attributionForm } from '$lib/server/queries/attribution-forms';
import { tellingConflict } from '$lib/server/queries/conflict';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('attribution.judge', ({ params, locals }) => ({
		editing: attributionForm(locals.ctx, `${params.slug}/${params.number}`)
	}))
);

export const actions: Actions = {
	more: form(anyFields, asTyped),
	judge: form(judgeAttribution.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => judgeAttribution(ctx, ref, input)
		);
		goTo(`/${locale}/statements/${ref}`, entries[0]);
	})
};
