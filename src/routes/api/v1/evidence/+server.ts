import { picklist } from 'valibot';
import { STANCES } from '$lib/domain/evidence';
import { presentSourceWithCitations } from '$lib/server/exchange/present-source';
import { json, listing } from '$lib/server/http/json';
import { one, paging, readQuery, word } from '$lib/server/http/query';
import { findSources } from '$lib/server/queries/find-sources';
import type { RequestHandler } from './$types';

const query = { stance: one(picklist(STANCES)), q: one(word), ...paging };

export const GET: RequestHandler = json(({ url, locals }) =>
	listing(findSources(locals.ctx.db, readQuery(url, query)), presentSourceWithCitations)
);
