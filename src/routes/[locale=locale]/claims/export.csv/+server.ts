import { claimsCsv } from '$lib/server/exchange/claims-csv';
import { json } from '$lib/server/http/json';
import { pageQuery } from '$lib/server/http/page-query';
import { claimFilters, sortOf } from '$lib/server/queries/claims-page';
import type { RequestEvent } from './$types';

const encoder = new TextEncoder();

/** The claims that the list shows, all of them, in its order; read as fast as they are taken. */
export const GET = json(({ url, locals: { ctx } }: RequestEvent) => {
	const filters = pageQuery(claimFilters, url.searchParams);
	const text = claimsCsv(ctx, { ...filters, sort: sortOf(filters) }, url.origin);
	const body = new ReadableStream({
		pull(controller) {
			const next = text.next();
			if (next.done) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="claims-${ctx.today()}.csv"`
		}
	});
});
