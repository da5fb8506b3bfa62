// npm run bench: this application against a bare server that does the same work, in one run.
// Ratios are what counts: absolute numbers are those of the machine.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { clientBytes } from './client-bytes.ts';
import { fillWith, run } from './data.ts';
import { compare, load } from './load.ts';
import type { Planned } from './plan.ts';

const { values } = parseArgs({
	options: {
		claims: { type: 'string', default: '1000' },
		seconds: { type: 'string', default: '4' }
	}
});
const seconds = Number(values.seconds);
const RECORD = 'carter-le-drian-paris-2016';
const ADDRESSES = [
	{ name: 'list of 50 as JSON', path: '/api/v1/claims?limit=50', goal: 0.45 },
	{ name: 'claims page', path: '/en/claims', goal: 0.25 },
	{ name: 'claim page', path: `/en/statements/${RECORD}/1`, goal: 0.2 },
	{ name: 'dashboard', path: `/en?statement=${RECORD}`, goal: null },
	{ name: 'framework alone (/health)', path: '/health', goal: null }
];

const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-bench-'));
const dataDir = join(folder, 'data');
const trace = join(folder, 'trace.jsonl');
const children: ChildProcess[] = [];

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});
}

async function start(
	args: string[],
	env: Record<string, string>,
	url: string
): Promise<ChildProcess> {
	const child = spawn(process.execPath, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	children.push(child);
	const deadline = performance.now() + 60_000;
	for (;;) {
		const answer = await fetch(url).catch(() => undefined);
		if (answer) return child;
		if (performance.now() > deadline) throw new Error(`${args[0]} does not answer at ${url}`);
		await new Promise((done) => setTimeout(done, 50));
	}
}

/** Resident memory in MB, where the system tells. */
function memoryOf(child: ChildProcess): number | null {
	const file = `/proc/${child.pid}/status`;
	if (!existsSync(file)) return null;
	const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? [];
	return Math.round(Number(kilobytes) / 1024);
}

/** What the application does for one address: its SQL, and its answer. */
async function planFor(origin: string, path: string): Promise<Planned> {
	await fetch(origin + path).then((answer) => answer.text());
	writeFileSync(trace, '');
	const answer = await fetch(origin + path);
	const body = await answer.text();
	const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
	rmSync(trace);
	return {
		path,
		type: answer.headers.get('content-type') ?? 'text/html',
		body,
		statements: lines.map((line) => JSON.parse(line) as Planned['statements'][number])
	};
}

/** Milliseconds that the SQL of one address takes by itself. */
function sqlCost(statements: Planned['statements']): number {
	const db = new Database(join(dataDir, 'tahaqquq.sqlite'), { readonly: true });
	const prepared = statements.map(({ sql, params }) => ({ statement: db.prepare(sql), params }));
	const once = () => prepared.forEach(({ statement, params }) => statement.all(...params));
	for (let warm = 0; warm < 200; warm++) once();
	const began = performance.now();
	for (let round = 0; round < 500; round++) once();
	const cost = (performance.now() - began) / 500;
	db.close();
	return cost;
}

const figure = (number: number | null, digits = 0) =>
	number === null ? '–' : number.toFixed(digits);
const print = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);

try {
	if (!existsSync('build/cli.js')) throw new Error('run "npm run build" first');
	console.error('Loading the first record and synthetic claims …');
	run(['import', `records/${RECORD}.json`], dataDir);
	fillWith(Number(values.claims), dataDir);

	const [appPort, barePort] = [await freePort(), await freePort()];
	const [app, bare] = [`http://127.0.0.1:${appPort}`, `http://127.0.0.1:${barePort}`];
	const settings = { DATA_DIR: dataDir, PORT: String(appPort), RECORDS_DIR: join(folder, 'none') };
	const traced = await start(
		['--import', './bench/trace-sql.ts', 'build/cli.js', 'serve'],
		{ ...settings, TRACE_SQL: trace },
		`${app}/health`
	);
	const plan: Planned[] = [];
	for (const { path } of ADDRESSES) plan.push(await planFor(app, path));
	traced.kill('SIGTERM');
	await new Promise((done) => traced.once('exit', done));

	const planFile = join(folder, 'plan.json');
	writeFileSync(planFile, JSON.stringify(plan));
	const began = performance.now();
	const appServer = await start(['build/cli.js', 'serve'], settings, `${app}/health`);
	const started = performance.now() - began;
	const memoryAtStart = memoryOf(appServer);
	const bareServer = await start(
		['bench/bare-server.ts', join(dataDir, 'tahaqquq.sqlite'), planFile, String(barePort)],
		{},
		`${bare}/health`
	);

	console.log(
		`\n${values.claims} synthetic claims and the first record, Node ${process.version}\n`
	);
	print('work', 'app /s', 'p50 ms', 'p99 ms', 'bare /s', 'p50 ms', 'p99 ms', 'ratio', 'goal');
	print('---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:');
	for (const { name, path, goal } of ADDRESSES) {
		const result = await compare(path, app, bare, { seconds });
		print(
			name,
			figure(result.app.perSecond),
			figure(result.app.p50, 1),
			figure(result.app.p99, 1),
			figure(result.bare.perSecond),
			figure(result.bare.p50, 1),
			figure(result.bare.p99, 1),
			figure(result.ratio, 2),
			figure(goal, 2)
		);
	}

	console.log('\nWhat one claim page costs (milliseconds of the server, one connection):\n');
	const claim = `/en/statements/${RECORD}/1`;
	const one = async (path: string) =>
		1000 / (await load(app + path, { connections: 1, seconds })).perSecond;
	const [whole, framework] = [await one(claim), await one('/health')];
	const sql = sqlCost(plan.find(({ path }) => path === claim)?.statements ?? []);
	print('SQL', 'framework and HTTP', 'reading rows and rendering', 'whole');
	print('--:', '--:', '--:', '--:');
	print(figure(sql, 2), figure(framework, 2), figure(whole - framework - sql, 2), figure(whole, 2));

	console.log('\nMemory (resident, MB) and start:\n');
	print('app at start', 'app after load', 'bare after load', 'start, nothing to do (ms)');
	print('--:', '--:', '--:', '--:');
	print(
		figure(memoryAtStart),
		figure(memoryOf(appServer)),
		figure(memoryOf(bareServer)),
		figure(started)
	);

	console.log('\nWhat a browser fetches (kB, gzip; fonts as they are):\n');
	print('page', 'JavaScript', 'CSS', 'HTML', 'fonts');
	print('---', '--:', '--:', '--:', '--:');
	const pages = ['/en', '/ar', '/en/claims', `/en/statements/${RECORD}/1`, '/en/methodology'];
	for (const row of await clientBytes(pages.map((path) => app + path))) {
		const cells = [row.script, row.stylesheet, row.document, row.font];
		print(row.url, ...cells.map((bytes) => figure(bytes / 1000, 1)));
	}
} finally {
	for (const child of children) child.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
}
