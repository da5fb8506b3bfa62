import { fileURLToPath } from 'node:url';
import { prepareBuild, prepareRuntime } from './prepare.js';
import { goOn } from './go-on.js';
import { demandNode20, giveUp } from './steps.js';

demandNode20();
const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

try {
	const node = await prepareRuntime(root, say);
	await prepareBuild(root, say);
	await goOn(node, root, ['serve']);
} catch (error) {
	giveUp(error);
}
