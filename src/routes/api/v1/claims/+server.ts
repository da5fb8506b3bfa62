import { picklist } from 'valibot';
import { ATTRIBUTION_VERDICTS } from '$lib/domain/attribution';
import { KINDS } from '$lib/domain/claim';
import { STATUS_CODES } from '$lib/domain/scales';
import { presentClaimSummary } from '$lib/server/exchange/present-claim';
import { json, listing } from '$lib/server/http/json';
import { anyOf, one, paging, readQuery, word, yesOrNo } from '$lib/server/http/query';
import { CLAIM_SORTS, findClaims } from '$lib/server/queries/find-claims';
import type { RequestHandler } from './$types';

const query = {
	statement: one(word),
	status: anyOf(STATUS_CODES),
	kind: anyOf(KINDS),
	attribution: anyOf(ATTRIBUTION_VERDICTS),
	q: one(word),
	overdue: one(yesOrNo),
	sort: one(picklist(CLAIM_SORTS)),
	...paging
};

export const GET: RequestHandler = json(({ url, locals }) => {
	const { sort = 'number', ...asked } = readQuery(url, query);
	const { db, today } = locals.ctx;
	return listing(findClaims(db, { ...asked, sort, today: today() }), (claim) =>
		presentClaimSummary(claim, url.origin)
	);
});
