import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { READER } from '../../src/lib/domain/actor';
import { openCore } from '../../src/lib/server/app';
import type { Context } from '../../src/lib/server/context';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { EDITOR, firstRecord, TODAY } from './app';

/** The first record, published once for all tests of a `describe`, as a reader sees it. */
export function firstRecordContext(): Context {
	const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
	const now = () => new Date(`${TODAY}T12:00:00.000Z`);
	const app = openCore({ dataDir: folder, timeZone: 'UTC', migrations: 'drizzle', now });
	beforeAll(() => importRecord(app.contextFor(EDITOR), firstRecord()));
	afterAll(() => {
		app.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return app.contextFor(READER);
}
