import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goOn } from './go-on.js';
import { areInstalled, runtime } from './packages.js';
import { prepareBuild, prepareRuntime } from './prepare.js';
import { demandNode20, giveUp } from './steps.js';

demandNode20();
const root = fileURLToPath(new URL('..', import.meta.url));
/** Standard output is for results alone. @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

try {
	const node = areInstalled(root) ? runtime(root) : await prepareRuntime(root, say);
	// Only where there is none: a running server reads its files from the build that it started with.
	if (!existsSync(join(root, 'build', 'cli.js'))) await prepareBuild(root, say);
	await goOn(node, root, process.argv.slice(2));
} catch (error) {
	giveUp(error);
}
