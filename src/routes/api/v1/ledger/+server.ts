import { presentEntry } from '$lib/server/exchange/present-entry';
import { json, listing } from '$lib/server/http/json';
import { one, paging, readQuery, wholeNumber } from '$lib/server/http/query';
import { ledgerEntries } from '$lib/server/queries/ledger-entries';
import type { RequestHandler } from './$types';

const query = { after: one(wholeNumber(0, Number.MAX_SAFE_INTEGER)), limit: paging.limit };

export const GET: RequestHandler = json(({ url, locals }) => {
	const { after = 0, limit } = readQuery(url, query);
	return listing(ledgerEntries(locals.ctx.db, { after, limit }), presentEntry);
});
