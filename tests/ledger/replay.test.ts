import { expect, test } from 'vitest';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { openDatabase } from '../../src/lib/server/db/open';
import { compare, replay } from '../../src/lib/server/projection/rebuild';
import { firstRecord, testContext } from '../support/app';

test('a replay of the first record gives the same rows, table by table', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	const replayed = openDatabase(':memory:', 'drizzle');
	replay(ctx.db, replayed);
	expect(compare(ctx.db, replayed)).toEqual([]);
	replayed.$client.close();
});
