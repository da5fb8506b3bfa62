import * as v from 'valibot';
import { attachEvidence } from '$lib/server/commands/evidence';
import { editorOnly } from '$lib/server/http/editor-page';
import { form, goTo } from '$lib/server/http/form';
import type { FormValues } from '$lib/server/http/form-data';
import { page } from '$lib/server/http/page';
import { attachForm, lookUpAddress } from '$lib/server/queries/attach-form';
import { namingCitation } from '$lib/server/queries/conflict';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = page(
	editorOnly('evidence.attach', ({ params, url, locals }) => ({
		editing: {
			kind: 'attach' as const,
			...attachForm(locals.ctx, `${params.slug}/${params.number}`, url.searchParams.get('url'))
		}
	}))
);

export const actions: Actions = {
	/** Only asks; whatever else was typed comes back as it was. */
	look: form(v.looseObject({ url: v.optional(v.string(), '') }), ({ params, locals }, values) => ({
		action: 'look',
		values: values as FormValues,
		issues: [],
		refusal: null,
		conflict: null,
		looked: lookUpAddress(locals.ctx, `${params.slug}/${params.number}`, values.url)
	})),
	attach: form(attachEvidence.schema, async ({ params, locals }, input) => {
		const { ctx, locale } = locals;
		const ref = `${params.slug}/${params.number}`;
		const { entries } = await namingCitation(ctx, ref, () => attachEvidence(ctx, ref, input));
		goTo(`/${locale}/statements/${ref}`, entries[0]);
	})
};
