// Fills a data folder with synthetic claims, through the same import as any record file:
//   npm run bench:data -- --claims 1000 --data-dir FOLDER
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { syntheticRecord } from './synthetic-record.ts';

const PER_STATEMENT = 100;

/** Imports as many synthetic statements as `claims` claims need; says how far it is. */
export function fillWith(claims: number, dataDir: string): void {
	const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-bench-'));
	const statements = Math.ceil(claims / PER_STATEMENT);
	for (let number = 0; number < statements; number++) {
		const size = Math.min(PER_STATEMENT, claims - number * PER_STATEMENT);
		const file = join(folder, `${number}.json`);
		writeFileSync(file, JSON.stringify(syntheticRecord(number, size)));
		run(['import', file], dataDir);
		process.stderr.write(
			`\r  ${Math.min((number + 1) * PER_STATEMENT, claims)} of ${claims} claims`
		);
	}
	process.stderr.write('\n');
	rmSync(folder, { recursive: true });
}

/** Runs the command line against a data folder; answers with what it printed. */
export function run(args: readonly string[], dataDir: string): string {
	const done = spawnSync(process.execPath, ['build/cli.js', ...args], {
		env: { ...process.env, DATA_DIR: dataDir },
		encoding: 'utf8'
	});
	if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
	return done.stdout;
}

if (import.meta.main) {
	const { values } = parseArgs({
		options: {
			claims: { type: 'string', default: '1000' },
			'data-dir': { type: 'string', default: 'data' }
		}
	});
	fillWith(Number(values.claims), resolve(values['data-dir']));
}
