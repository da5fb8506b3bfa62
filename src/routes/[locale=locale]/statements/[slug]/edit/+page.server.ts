import * as v from 'valibot';
import { statementFacts } from '$lib/domain/entries/statement';
import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { editStatement } from '$lib/server/commands/statement';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { statementEditForm } from '$lib/server/queries/statement-forms';
import type { Actions, PageServerLoad } from './$types';

/** The form always sends the title: emptied, it is missing and not left as it was. */
const schema = v.strictObject({ ...editStatement.schema.entries, title: statementFacts.title });

export const load: PageServerLoad = page(
	editorOnly('statement.edit', ({ params, locals }) => ({
		editing: statementEditForm(locals.ctx, params.slug)
	}))
);

export const actions: Actions = {
	edit: form(schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		const { entries } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => editStatement(ctx, params.slug, input)
		);
		goTo(`/${locale}/statements/${params.slug}`, entries[0]);
	})
};
