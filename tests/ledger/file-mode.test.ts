import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '../../src/lib/server/app';
import { testApp } from '../support/app';
import { aClaim } from '../support/factories';

test('the database and its log are for their owner alone', async () => {
	const { ctx, dataDir } = testApp();
	await aClaim(ctx);
	for (const suffix of ['', '-wal', '-shm']) {
		const { mode } = statSync(join(dataDir, DATABASE_FILE + suffix));
		expect(mode & 0o077, suffix).toBe(0);
	}
});
