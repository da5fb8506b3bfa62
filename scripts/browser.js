import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * The Chromium of the browser tests: CHROMIUM_PATH, the system's, or Playwright's own; installed
 * where that is permitted. Throws a sentence if there is none: those tests are never skipped.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env in which `node` is the runtime
 * @param {(line: string) => void} say
 * @returns {string}
 */
export function findBrowser(root, env, say) {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`);
	}
	return present(root, env) ?? installed(root, env, say);
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function present(root, env) {
	if (existsSync(SYSTEM_CHROMIUM)) return SYSTEM_CHROMIUM;
	const program = `process.stdout.write(require('@playwright/test').chromium.executablePath())`;
	const asked = spawnSync('node', ['-e', program], { cwd: root, env, encoding: 'utf8' });
	return asked.status === 0 && existsSync(asked.stdout) ? asked.stdout : undefined;
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
function installed(root, env, say) {
	say('browser    installing Chromium, this takes a minute …');
	for (const attempt of [debianPackage, playwrightsOwn]) {
		const failure = attempt(root, env);
		const found = present(root, env);
		if (found) return found;
		if (failure) say(`           ${failure}`);
	}
	throw new Error(
		'The browser tests need Chromium, and it could not be installed here: install it, or set CHROMIUM_PATH to one.'
	);
}

/**
 * With its fonts and libraries, and without a download from elsewhere.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function debianPackage(root, env) {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	const quiet = {
		env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
		encoding: /** @type {const} */ ('utf8')
	};
	spawnSync('apt-get', ['-qq', 'update'], quiet);
	const packages = ['chromium', 'fonts-noto-core'];
	const done = spawnSync(
		'apt-get',
		['-qq', 'install', '-y', '--no-install-recommends', ...packages],
		quiet
	);
	return done.status === 0 ? undefined : lastLine('apt-get', done.stderr);
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function playwrightsOwn(root, env) {
	const program = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const done = spawnSync('node', [program, 'install', 'chromium'], {
		cwd: root,
		env,
		encoding: 'utf8',
		timeout: 300_000
	});
	return done.status === 0 ? undefined : lastLine('playwright install', done.stderr);
}

/**
 * @param {string} program
 * @param {string | null} said
 */
function lastLine(program, said) {
	return `${program}: ${(said ?? '').trim().split('\n').at(-1) || 'failed'}`;
}
