import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment } from './packages.js';

/**
 * Runs the built command line: in this process where it is of the right Node, else in a child that
 * gets our signals and whose exit code becomes ours.
 * @param {string} node
 * @param {string} root
 * @param {string[]} args
 */
export async function goOn(node, root, args) {
	const cli = join(root, 'build', 'cli.js');
	if (node === process.execPath) {
		process.argv = [node, cli, ...args];
		await import(pathToFileURL(cli).href);
		return;
	}
	const child = spawn(node, [cli, ...args], { stdio: 'inherit', env: environment(root) });
	for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
		// A terminal sends Ctrl+C to the child as well: there it is enough not to die before it.
		process.on(signal, () => {
			if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
		});
	}
	child.on('error', (error) => {
		process.stderr.write(`${node} could not be started: ${error.message}\n`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
