import { demand } from '$lib/domain/actor';
import { changedMeanwhile } from '$lib/i18n/changed-meanwhile';
import { i18nOf } from '$lib/i18n/i18n-of';
import { rateWithLink } from '$lib/server/commands/with-link';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { tellingConflict } from '$lib/server/queries/conflict';
import { rateForm } from '$lib/server/queries/rate-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('claim.rate', ({ params, locals }) => ({
		editing: {
			kind: 'rate' as const,
			...rateForm(locals.ctx, `${params.slug}/${params.number}`)
		}
	}))
);

export const actions: Actions = {
	rate: form(
		rateWithLink.schema,
		async ({ params, locals }, { corrects, superseded_by, ...typed }) => {
			const { ctx, locale, accounts } = locals;
			const ref = `${params.slug}/${params.number}`;
			if (typed.link) demand(ctx.actor, 'evidence.attach');
			const input = {
				...typed,
				// the page asks for either only where it has a meaning; elsewhere it is folded away
				...(typed.change === 'correction' ? { corrects } : {}),
				...(typed.status === 'superseded' ? { superseded_by } : {})
			};
			const { entries } = await tellingConflict(
				ctx,
				(since) => changedMeanwhile(i18nOf(locale), since, (ids) => accounts.namesOf(ids)),
				() => rateWithLink(ctx, ref, input)
			);
			goTo(`/${locale}/statements/${ref}`, entries[0]);
		}
	)
};
