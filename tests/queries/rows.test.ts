import { getTableName } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { rowsOf, tableRows } from '../../src/lib/server/db/rows';
import * as t from '../../src/lib/server/db/schema';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { firstRecord, testContext } from '../support/app';

it('reads rows as Drizzle does', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	const tables = [t.claim, t.statement, t.rating, t.criterion, t.criterionVerdict, t.attribution];
	const further = [t.followUp, t.outcome, t.evidence, t.source, t.followUpEvidence, t.correction];
	for (const table of [...tables, ...further]) {
		const rows = tableRows(ctx.db, table, `FROM ${getTableName(table)} row ORDER BY rowid`);
		expect(rows.all({})).toEqual(ctx.db.select().from(table).all());
	}
	const joined = rowsOf(
		ctx.db,
		{ evidence: t.evidence, source: t.source },
		'FROM evidence JOIN source ON source.key = evidence.source WHERE evidence.claim = :ref'
	);
	const ref = 'carter-le-drian-paris-2016/1';
	expect(joined.all({ ref }).every(({ evidence, source }) => evidence.source === source.key)).toBe(
		true
	);
	expect(joined.get({ ref: 'none/1' })).toBeUndefined();
});
