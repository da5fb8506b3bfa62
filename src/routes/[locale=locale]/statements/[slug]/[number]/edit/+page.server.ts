import * as v from 'valibot';
import { claimFacts } from '$lib/domain/entries/claim';
import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { editClaim } from '$lib/server/commands/claim';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { claimEditForm } from '$lib/server/queries/claim-forms';
import { tellingConflict } from '$lib/server/queries/conflict';
import type { Actions, PageServerLoad } from './$types';

/** The form always sends the title: emptied, it is missing and not left as it was. */
const schema = v.strictObject({ ...editClaim.schema.entries, title: claimFacts.title });

export const load: PageServerLoad = page(
	editorOnly('claim.edit', ({ params, locals }) => ({
		editing: claimEditForm(locals.ctx, `${params.slug}/${params.number}`)
	}))
);

export const actions: Actions = {
	edit: form(schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => editClaim(ctx, ref, input)
		);
		goTo(`/${locale}/statements/${ref}`, entries[0]);
	})
};
