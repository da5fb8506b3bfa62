// Plain Node 20: this runs before anything is installed, so it may import nothing but Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The major version of Node that package.json pins. */
export const NODE_MAJOR = 26;

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * @param {string} file
 * @returns {any}
 */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list of what it
 * installed as the last step, so an install that broke off has none.
 * @param {string} root
 */
export function areInstalled(root) {
	const receipt = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(receipt)) return false;
	/** @type {LockedPackages} */
	const wanted = readJson(join(root, 'package-lock.json')).packages;
	/** @type {LockedPackages} */
	const present = readJson(receipt).packages;
	return (
		declaredAsLocked(root, wanted['']) &&
		Object.keys(present).every((path) => path in wanted) &&
		Object.entries(wanted).every(([path, locked]) => {
			const found = present[path];
			// npm leaves out what is for other platforms
			if (!found) return path === '' || locked.optional === true;
			return found.version === locked.version && found.integrity === locked.integrity;
		})
	);
}

/**
 * @param {string} root
 * @param {any} locked
 */
function declaredAsLocked(root, locked) {
	const declared = readJson(join(root, 'package.json'));
	return ['dependencies', 'devDependencies', 'optionalDependencies'].every((kind) => {
		const [a, b] = [declared[kind] ?? {}, locked[kind] ?? {}];
		return (
			Object.keys(a).length === Object.keys(b).length &&
			Object.keys(a).every((name) => a[name] === b[name])
		);
	});
}

/**
 * Installs exactly what package-lock.json says. Throws a sentence with what to do.
 * @param {string} root
 * @returns {Promise<void>}
 */
export function install(root) {
	// The npm that called us, under the Node that runs it: the one in node_modules is about to go.
	const { npm_execpath: npm, npm_node_execpath: node } = process.env;
	const [command, before] = npm && node ? [node, [npm]] : ['npm', []];
	const args = [...before, 'ci', '--include=dev', '--include=optional', '--loglevel=error'];
	const child = spawn(command, args, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: command === 'npm' && process.platform === 'win32',
		env: { ...process.env, PATH: withoutPinnedNode(root) }
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	child.stderr.on('data', (chunk) => (said += chunk));
	return new Promise((done, failed) => {
		child.on('error', (error) => {
			failed(
				new Error(
					`npm could not be started (${error.message}). Install npm, which comes with Node.`
				)
			);
		});
		child.on('close', (code) => {
			if (code === 0) done();
			else failed(new Error(installFailure(said)));
		});
	});
}

/** @param {string} said */
function installFailure(said) {
	const advice = /EUSAGE|in sync/.test(said)
		? 'package.json and package-lock.json disagree: run "npm install" once'
		: /ENOSPC/.test(said)
			? 'the disk is full: free about 1 GB and run "npm start" again'
			: /EACCES|EPERM|EROFS/.test(said)
				? 'this folder is not writable: make it yours and run "npm start" again'
				: /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|network/i.test(said)
					? 'the package registry cannot be reached: connect to the network and run "npm start" again'
					: 'see what npm said above, then run "npm start" again';
	return `${said.trim()}\nThe packages could not be installed: ${advice}.`;
}

/** @param {string} root */
function withoutPinnedNode(root) {
	const bin = join(root, 'node_modules', '.bin');
	return (process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== bin)
		.join(delimiter);
}

/**
 * The Node that runs the application: the pinned one, or this one where it is of the same major
 * version. Throws a sentence that says what is wrong.
 * @param {string} root
 * @param {string} running version of this one
 * @returns {string} path of the executable
 */
export function runtime(root, running = process.versions.node) {
	if (Number(running.split('.')[0]) === NODE_MAJOR) return process.execPath;
	const windows = process.platform === 'win32';
	const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
	const link = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
	if (existsSync(link)) {
		const probe = spawnSync(link, ['--version'], { encoding: 'utf8', shell: windows });
		if (probe.status === 0 && probe.stdout.startsWith(`v${NODE_MAJOR}.`)) return link;
		// npm puts this Node first on the path of every script: left there, the next start would
		// fail with the loader's words instead of these.
		rmSync(link, { force: true });
		const reason = (probe.stderr || probe.error?.message || '').trim().split('\n')[0];
		throw new Error(cannotRun(`the package ${name}, which brings it, cannot run here (${reason})`));
	}
	throw new Error(cannotRun(`no package brings it for ${name.slice('node-'.length)}`));
}

/** @param {string} why */
function cannotRun(why) {
	return (
		`Tahaqquq runs on Node ${NODE_MAJOR} and ${why}. ` +
		`Install Node ${NODE_MAJOR} from https://nodejs.org yourself and run "npm start" again.`
	);
}

/**
 * The environment in which `node` means the runtime.
 * @param {string} root
 */
export function environment(root) {
	const bin = join(root, 'node_modules', '.bin');
	return { ...process.env, PATH: [bin, withoutPinnedNode(root)].join(delimiter) };
}
