import * as v from 'valibot';
import { can } from '$lib/domain/actor';
import { entrySentence } from '$lib/i18n/entry-sentence';
import { i18nOf } from '$lib/i18n/i18n-of';
import { page } from '$lib/server/http/page';
import { pageQuery } from '$lib/server/http/page-query';
import { dashboard } from '$lib/server/queries/dashboard';
import type { PageServerLoad } from './$types';

const asked = v.object({
	statement: v.optional(v.string()),
	/** Which of the two clocks "What changed last" goes by. */
	latest: v.optional(v.picklist(['world', 'record']), 'world')
});

export const load: PageServerLoad = page(({ locals, url }) => {
	const { ctx, locale } = locals;
	const { statement, latest } = pageQuery(asked, url.searchParams);
	const shown = dashboard(ctx, statement ?? null);
	const i18n = i18nOf(locale);
	return {
		latest,
		mayEdit: can(ctx.actor, 'claim.rate'),
		shown: shown && {
			...shown,
			inTheRecord: shown.inTheRecord.map((entry) => ({
				seq: entry.seq,
				recordedAt: entry.recorded_at,
				sentence: entrySentence(i18n, entry)
			}))
		}
	};
});
