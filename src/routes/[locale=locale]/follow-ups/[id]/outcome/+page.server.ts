import { demand } from '$lib/domain/actor';
import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { resolveWithLink } from '$lib/server/commands/with-link';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { followUpForm } from '$lib/server/queries/follow-up-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('follow_up.resolve', ({ params, locals }) => ({
		editing: { kind: 'outcome' as const, ...followUpForm(locals.ctx, params.id) }
	}))
);

export const actions: Actions = {
	resolve: form(resolveWithLink.schema, async ({ params, locals }, input) => {
		const { ctx, locale, accounts } = locals;
		if (input.link) demand(ctx.actor, 'evidence.attach');
		const { entries, result } = await tellingConflict(
			ctx,
			(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
			() => resolveWithLink(ctx, params.id, input)
		);
		goTo(`/${locale}/statements/${result.claim}`, entries[0]);
	})
};
