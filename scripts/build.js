import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, runtime } from './packages.js';
import { giveUp } from './steps.js';

/** Everything that the build is made of. Migrations and records are read at run time. */
const SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.cli.config.ts'
];

/** @param {string} root */
const stampOf = (root) => join(root, 'build', '.sources');

/**
 * A hash of names and contents: a fresh checkout has new times and the same files.
 * @param {string} root
 */
function fingerprint(root) {
	const hash = createHash('sha256');
	/** @param {string} path */
	const add = (path) => {
		const file = join(root, path);
		if (!existsSync(file)) return;
		if (statSync(file).isDirectory()) {
			for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
		} else {
			hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
		}
	};
	SOURCES.forEach(add);
	return hash.digest('hex');
}

/**
 * What there is to build and why, or nothing.
 * @param {string} root
 * @returns {'missing' | 'stale' | undefined}
 */
export function buildNeeded(root) {
	const stamp = stampOf(root);
	if (!existsSync(stamp)) return 'missing';
	return readFileSync(stamp, 'utf8') === fingerprint(root) ? undefined : 'stale';
}

/**
 * Builds the application and its command line into build/.
 * @param {string} root
 * @param {{ quiet: boolean }} options quiet: says nothing unless it fails
 */
export async function build(root, { quiet }) {
	// Before, so that a change made while it builds makes the next start build again.
	const sources = fingerprint(root);
	await vite(root, ['build'], quiet);
	await vite(root, ['build', '--config', 'vite.cli.config.ts'], quiet);
	writeFileSync(stampOf(root), sources);
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {boolean} quiet
 * @returns {Promise<void>}
 */
function vite(root, args, quiet) {
	const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(runtime(root), [program, ...args], {
		cwd: root,
		stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...environment(root), NODE_ENV: 'production' }
	});
	let said = '';
	child.stdout?.on('data', (chunk) => (said += chunk));
	child.stderr?.on('data', (chunk) => (said += chunk));
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('close', (code) => {
			if (code === 0) done();
			else failed(new Error(`${said.trim()}\nThe application could not be built.`.trim()));
		});
	});
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
	await build(fileURLToPath(new URL('..', import.meta.url)), { quiet: false }).catch(giveUp);
}
