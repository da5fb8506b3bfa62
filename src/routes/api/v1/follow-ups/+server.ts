import { picklist } from 'valibot';
import { presentAgendaItem } from '$lib/server/exchange/present-follow-up';
import { json, listing } from '$lib/server/http/json';
import { one, paging, readQuery, word } from '$lib/server/http/query';
import { agenda, AGENDA_STATES } from '$lib/server/queries/agenda';
import type { RequestHandler } from './$types';

const query = { state: one(picklist(AGENDA_STATES)), statement: one(word), ...paging };

export const GET: RequestHandler = json(({ url, locals }) => {
	const asked = readQuery(url, query);
	const { db, today } = locals.ctx;
	return listing(agenda(db, { ...asked, today: today() }), presentAgendaItem);
});
