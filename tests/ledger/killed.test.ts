import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAtOnce } from '../../src/lib/server/ledger/verify';
import { temporaryDirectory, testApp } from '../support/app';
import { aClaim } from '../support/factories';
import { replayDifferences } from '../support/ledger';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the packages, so that the bundle finds the one that is compiled. */
let bundled = '';

beforeAll(async () => {
	bundled = mkdtempSync(join(root, 'node_modules/.killed-'));
	await build({
		configFile: join(root, 'vite.cli.config.ts'),
		root,
		logLevel: 'error',
		build: {
			ssr: 'tests/support/rate-until-killed.ts',
			outDir: bundled,
			rollupOptions: { output: { entryFileNames: 'main.js' } }
		}
	});
});
afterAll(() => rmSync(bundled, { recursive: true, force: true }));

const KILLS = 16;
/** They are written to at the same time, so that most of the time a commit is under way. */
const CLAIMS = 12;

/** Rates claims in a process of its own, killed without a word after so many acknowledgements. */
async function rateAndKill(args: string[], lines: number): Promise<string[]> {
	const child = spawn(process.execPath, [join(bundled, 'main.js'), ...args]);
	const said: string[] = [];
	let complaints = '';
	child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
	createInterface(child.stdout).on('line', (line) => {
		said.push(line);
		if (said.length === lines) killSoon(child, Math.floor(Math.random() * 100));
	});
	const [, signal] = (await once(child, 'close')) as [number | null, string | null];
	expect(signal, complaints).toBe('SIGKILL');
	return said;
}

/** Not at once: acknowledgements come together, and it is to die anywhere between them. */
function killSoon(child: ChildProcess, turns: number): void {
	if (turns === 0) child.kill('SIGKILL');
	else setImmediate(() => killSoon(child, turns - 1));
}

test('every acknowledged entry survives SIGKILL, and the projection with it', async () => {
	const dataDir = temporaryDirectory();
	const { app, ctx } = testApp({ dataDir });
	const claims = await Promise.all(Array.from({ length: CLAIMS }, () => aClaim(ctx)));
	const cited = Object.fromEntries(claims.map(({ ref, evidence }) => [ref, evidence]));
	app.close();

	for (let kill = 0; kill < KILLS; kill++) {
		const lines = 1 + Math.floor(Math.random() * 100);
		const args = [dataDir, join(root, 'drizzle'), JSON.stringify(cited)];
		const acknowledged = await rateAndKill(args, lines);
		expect(acknowledged.length, `${lines} lines`).toBeGreaterThanOrEqual(lines);

		const { app: next, ctx: now } = testApp({ dataDir });
		const there = now.db.$client.prepare('SELECT id FROM ledger_entry').pluck().all();
		expect(there).toEqual(expect.arrayContaining(acknowledged));
		expect(verifyAtOnce(now.db).head).toEqual(now.ledger.head());
		expect(replayDifferences(now)).toEqual([]);
		next.close();
	}
}, 120_000);
