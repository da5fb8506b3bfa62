import { demand } from '$lib/domain/actor';
import { expectFollowUp } from '$lib/server/commands/follow-up';
import { recordWithLink } from '$lib/server/commands/with-link';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { newFollowUpForm } from '$lib/server/queries/follow-up-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('follow_up.expect', ({ params, url, locals }) => ({
		editing: {
			kind: 'followUp' as const,
			as: url.searchParams.get('as') === 'record' ? ('record' as const) : ('expect' as const),
			...newFollowUpForm(locals.ctx, `${params.slug}/${params.number}`)
		}
	}))
);

export const actions: Actions = {
	expect: form(expectFollowUp.schema, async ({ params, locals }, input) => {
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await expectFollowUp(locals.ctx, ref, input);
		goTo(`/${locals.locale}/statements/${ref}`, entries[0]);
	}),
	record: form(recordWithLink.schema, async ({ params, locals }, input) => {
		const ref = `${params.slug}/${params.number}`;
		if (input.link) demand(locals.ctx.actor, 'evidence.attach');
		const { entries } = await recordWithLink(locals.ctx, ref, input);
		goTo(`/${locals.locale}/statements/${ref}`, entries[0]);
	})
};
