import { presentMoment } from '$lib/server/exchange/present-timeline';
import { json, listing } from '$lib/server/http/json';
import { paging, readQuery } from '$lib/server/http/query';
import { claimDetail } from '$lib/server/queries/claim-detail';
import { timelinePage } from '$lib/server/queries/timeline';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = json(({ url, params, locals }) => {
	const asked = readQuery(url, paging);
	const { db, today } = locals.ctx;
	const detail = claimDetail(db, `${params.slug}/${params.number}`);
	return listing(timelinePage(detail, asked), (moment) => presentMoment(moment, today()));
});
