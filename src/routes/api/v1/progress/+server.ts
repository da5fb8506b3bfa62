import { picklist } from 'valibot';
import { invalid } from '$lib/domain/errors';
import { STEPS } from '$lib/domain/progress';
import { json } from '$lib/server/http/json';
import { one, oneDay, readQuery, word } from '$lib/server/http/query';
import { progress } from '$lib/server/queries/progress';
import type { RequestHandler } from './$types';

const query = { statement: one(word), from: oneDay, to: oneDay, step: one(picklist(STEPS)) };

export const GET: RequestHandler = json(({ url, locals }) => {
	const { step = 'month', ...asked } = readQuery(url, query);
	const today = locals.ctx.today();
	if (asked.to !== undefined && asked.to > today) throw invalid('/to', 'in_the_future');
	const items = progress(locals.ctx.db, { ...asked, step, today });
	return Response.json({ items, total: items.length, next_cursor: null });
});
