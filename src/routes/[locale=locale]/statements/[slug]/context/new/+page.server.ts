import { demand } from '$lib/domain/actor';
import { checkContextWithLink } from '$lib/server/commands/context';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { contextForm } from '$lib/server/queries/statement-forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('statement.edit', ({ params, locals }) => ({
		editing: contextForm(locals.ctx, params.slug)
	}))
);

export const actions: Actions = {
	check: form(checkContextWithLink.schema, async ({ params, locals }, input) => {
		const { ctx, locale } = locals;
		if (input.link) demand(ctx.actor, 'evidence.attach');
		const { entries } = await checkContextWithLink(ctx, params.slug, input);
		goTo(`/${locale}/statements/${params.slug}`, entries[0]);
	})
};
