import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { editClaim } from '$lib/server/commands/claim';
import { CLAIM_COLUMNS, claimsCsv } from '$lib/server/exchange/claims-csv';
import { importRecord } from '$lib/server/exchange/record-import';
import { findClaims } from '$lib/server/queries/find-claims';
import { ratingsInForce } from '$lib/server/queries/ratings-in-force';
import { subjectVersion } from '$lib/server/queries/subject-version';
import { firstRecord, testContext, TODAY } from '../support/app';

const CLAIM = 'carter-le-drian-paris-2016/1';
const ORIGIN = 'https://example.org';

async function recorded() {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	return ctx;
}

type Search = Parameters<typeof claimsCsv>[1];
const textOf = (ctx: Parameters<typeof claimsCsv>[0], search: Search) =>
	[...claimsCsv(ctx, search, ORIGIN)].join('');
const rowsOf = (text: string): Record<string, string>[] =>
	parse(text, { bom: true, columns: true });

describe('claims as CSV', () => {
	it('read back as what the query found, with the rating, its dates and its reason', async () => {
		const ctx = await recorded();
		const { items } = findClaims(ctx.db, { sort: 'number', limit: 100, today: TODAY });
		const ratings = ratingsInForce(
			ctx.db,
			items.map(({ ref }) => ref)
		);
		const rows = rowsOf(textOf(ctx, { sort: 'number' }));
		expect(rows).toHaveLength(8);
		expect(
			rows.map((row) => [row.ref, row.title_ar, row.text_ar, row.status, row.rating_reason_en])
		).toEqual(
			items.map((claim) => [
				claim.ref,
				claim.title.ar,
				claim.text.ar,
				claim.status,
				ratings.get(claim.ref)?.reason.en
			])
		);
		expect(rows[0]).toMatchObject({
			url_ar: `${ORIGIN}/ar/statements/${CLAIM}`,
			status_ar: 'تحقّق',
			status_en: 'Fulfilled',
			status_since: '2016-02-11',
			rating_effective_on: '2016-02-11',
			due_date: '2016-02-10',
			due_precision: 'week',
			criteria_met: '4',
			criteria: '4',
			overdue: 'false',
			late_days: '0'
		});
		expect(rows.every((row) => Number(row.rating_evidence) > 0)).toBe(true);
	});

	it('follow the filters and the order that were asked for', async () => {
		const ctx = await recorded();
		const goals = rowsOf(textOf(ctx, { kind: ['goal'], sort: '-number' }));
		expect(goals.map((row) => row.number)).toEqual(['7', '2']);
		expect(rowsOf(textOf(ctx, { q: 'nothing is like this', sort: 'relevance' }))).toEqual([]);
	});

	it('begin with a byte order mark and end their lines as RFC 4180 says', async () => {
		const text = textOf(await recorded(), { sort: 'number' });
		expect(text.startsWith('\uFEFFref,statement,number,')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('let no spreadsheet compute %s', async (title) => {
		const ctx = await recorded();
		const version = subjectVersion(ctx.db, `claim/${CLAIM}`);
		await editClaim(ctx, CLAIM, { title: { en: title }, version });
		const [first] = rowsOf(textOf(ctx, { sort: 'number' }));
		expect(first?.title_en).toBe(`'${title}`);
	});

	it('have every column described', () => {
		const described = readFileSync('docs/claims-csv.md', 'utf8');
		expect(CLAIM_COLUMNS.filter((column) => !described.includes(`| \`${column}\` |`))).toEqual([]);
	});
});
