import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';
import { environment } from './packages.js';
import { prepareBuild, prepareRuntime } from './prepare.js';
import { readPlaywright, readVitest, resultOf } from './results.js';
import { demandNode20 } from './steps.js';

// npm test            everything
// npm run test:unit   without a browser; what follows "--" is for vitest
// npm run test:browser                  … and here for Playwright
// .ci/run             everything, and lint, types, format and dead code, each as one more test

demandNode20();
const root = fileURLToPath(new URL('..', import.meta.url));
const [which = 'all', ...rest] = process.argv.slice(2);
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number | null>}
 */
function run(command, args, env) {
	const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
	return new Promise((done) => {
		child.on('error', () => done(1));
		child.on('close', done);
	});
}

/** @param {NodeJS.ProcessEnv} env */
async function checks(env) {
	const result = { passed: 0, failed: 0 };
	for (const name of ['format:check', 'check', 'lint', 'knip']) {
		say(`\n${name}`);
		const start = performance.now();
		const isFine = (await run('npm', ['run', '--silent', name], env)) === 0;
		result[isFine ? 'passed' : 'failed']++;
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		say(`${name} ${isFine ? 'passed' : 'FAILED'} (${seconds} s)`);
	}
	return result;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} report
 */
async function unitTests(env, report) {
	say('\nunit tests');
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const code = await run(
		process.execPath,
		[bin('vitest/vitest.mjs'), 'run', ...reporters, ...rest],
		env
	);
	return resultOf(code, () => readVitest(report));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} report
 */
async function browserTests(env, report) {
	say('\nbrowser tests');
	const code = await run(
		process.execPath,
		[bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json', ...rest],
		{ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	);
	return resultOf(code, () => readPlaywright(report));
}

/** @param {string} path */
const bin = (path) => join(root, 'node_modules', path);

/** @param {NodeJS.ProcessEnv} env */
async function everything(env) {
	const reports = mkdtempSync(join(tmpdir(), 'tahaqquq-tests-'));
	const results = [];
	if (which === 'ci') results.push(await checks(env));
	if (which !== 'browser') results.push(await unitTests(env, join(reports, 'unit.json')));
	if (which !== 'unit') {
		env.CHROMIUM_PATH = findBrowser(root, env, say);
		await prepareBuild(root, say);
		results.push(await browserTests(env, join(reports, 'browser.json')));
	}
	rmSync(reports, { recursive: true, force: true });
	return {
		passed: results.reduce((sum, result) => sum + result.passed, 0),
		failed: results.reduce((sum, result) => sum + result.failed, 0)
	};
}

try {
	const node = await prepareRuntime(root, say);
	if (node === process.execPath) {
		const { passed, failed } = await everything(environment(root));
		say(`\ntests: ${passed} passed, ${failed} failed`);
		process.exitCode = failed > 0 ? 1 : 0;
	} else {
		// from here on under the pinned Node, which the test runners need
		process.exitCode = (await run(node, process.argv.slice(1), environment(root))) ?? 1;
	}
} catch (error) {
	say(error instanceof Error ? error.message : String(error));
	say('\ntests: 0 passed, 1 failed');
	process.exitCode = 1;
}
