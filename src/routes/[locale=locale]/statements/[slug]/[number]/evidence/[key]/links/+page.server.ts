import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { linkEvidence } from '$lib/server/commands/evidence';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { linksForm } from '$lib/server/queries/claim-forms';
import { tellingConflict } from '$lib/server/queries/conflict';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('evidence.attach', ({ params, locals }) => ({
		editing: linksForm(locals.ctx, `${params.slug}/${params.number}`, params.key)
	}))
);

export const actions: Actions = {
	link: form(linkEvidence.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const { claim } = linksForm(ctx, `${params.slug}/${params.number}`, params.key);
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => linkEvidence(ctx, params.key, input)
		);
		goTo(`/${locale}/statements/${claim.ref}`, entries[0]);
	})
};
