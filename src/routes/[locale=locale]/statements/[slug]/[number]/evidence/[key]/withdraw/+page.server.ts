import { withdrawEvidence } from '$lib/server/commands/evidence';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import { evidenceWithdrawal } from '$lib/server/queries/attach-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('evidence.withdraw', ({ params, locals }) => ({
		editing: {
			kind: 'withdraw' as const,
			...evidenceWithdrawal(locals.ctx, `${params.slug}/${params.number}`, params.key)
		}
	}))
);

export const actions: Actions = {
	withdraw: form(withdrawEvidence.schema, async ({ params, locals }, input) => {
		const { entries } = await withdrawEvidence(locals.ctx, params.key, input);
		goTo(`/${locals.locale}/statements/${params.slug}/${params.number}`, entries[0]);
	})
};
