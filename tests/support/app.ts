import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actor } from '../../src/lib/domain/actor';
import { openCore } from '../../src/lib/server/app';
import type { Context } from '../../src/lib/server/context';

export const EDITOR: Actor = { id: 'test-editor', role: 'editor' };

/** The day on which the tests live. */
export const TODAY = '2026-11-23';

/** The first record, as it is published. */
export function firstRecord(): unknown {
	return JSON.parse(readFileSync('records/carter-le-drian-paris-2016.json', 'utf8'));
}

interface Options {
	actor?: Actor;
	/** The clock; it stands still unless the test moves it. */
	now?: () => Date;
	dataDir?: string;
}

/** A folder of its own that goes when the test ends. */
export function temporaryDirectory(): string {
	const directory = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
	onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
	return directory;
}

/** The real application on a real SQLite file. */
export function testApp(options: Options = {}) {
	const dataDir = options.dataDir ?? temporaryDirectory();
	const app = openCore({
		dataDir,
		timeZone: 'UTC',
		migrations: 'drizzle',
		now: options.now ?? (() => new Date(`${TODAY}T12:00:00.000Z`))
	});
	onTestFinished(() => app.close());
	return { app, dataDir, ctx: app.contextFor(options.actor ?? EDITOR) };
}

export function testContext(options: Options = {}): Context {
	return testApp(options).ctx;
}
