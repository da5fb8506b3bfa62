import { demand } from '$lib/domain/actor';
import { parse } from '$lib/domain/text';
import * as draft from '$lib/server/commands/draft';
import { form, goTo } from '$lib/server/http/form';
import { shape } from '$lib/server/http/form-data';
import { page } from '$lib/server/http/page';
import { draftRow } from '$lib/server/queries/drafts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(({ locals, params, url }: PageServerLoadEvent) => {
	demand(locals.ctx.actor, 'statement.draft');
	const { id, data, version } = draftRow(locals.ctx.db, params.id);
	const isSaved = url.searchParams.has('saved');
	return { draft: { id, data, version }, isSaved, today: locals.ctx.today() };
});

export const actions = {
	save: form(draft.draftSchema, ({ locals, params }: RequestEvent, input) => {
		draft.saveDraft(locals.ctx, params.id, draft.tidyDraft(input));
		return goTo(`/${locals.locale}/drafts/${params.id}?saved`);
	}),
	publish: form(draft.draftSchema, async ({ locals, params }: RequestEvent, input) => {
		draft.demandDraftVersion(locals.ctx, params.id, input.version);
		const publication = shape(draft.publicationSchema, draft.draftPublication(input));
		const whole = parse(draft.publicationSchema, publication ?? {});
		const { result, entries } = await draft.publishDraft(locals.ctx, params.id, whole);
		return goTo(`/${locals.locale}/statements/${result.slug}`, entries[0]);
	}),
	discard: form(draft.draftSchema, ({ locals, params }: RequestEvent) => {
		draft.discardDraft(locals.ctx, params.id);
		return goTo(`/${locals.locale}/drafts`);
	})
};
