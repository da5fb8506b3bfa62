import { demand } from '$lib/domain/actor';
import { draftSchema, saveDraft, tidyDraft } from '$lib/server/commands/draft';
import { form, goTo } from '$lib/server/http/form';
import { page } from '$lib/server/http/page';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(({ locals }: PageServerLoadEvent) => {
	demand(locals.ctx.actor, 'statement.draft');
	return { today: locals.ctx.today() };
});

export const actions = {
	save: form(draftSchema, ({ locals }: RequestEvent, input) => {
		const { id } = saveDraft(locals.ctx, null, tidyDraft(input));
		return goTo(`/${locals.locale}/drafts/${id}?saved`);
	})
};
