import { build, buildNeeded } from './build.js';
import { areInstalled, install, runtime } from './packages.js';
import { step } from './steps.js';

/**
 * Packages installed and a Node found that can run them.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function prepareRuntime(root, say) {
	const ready = areInstalled(root);
	await step(
		say,
		'packages',
		ready ? undefined : 'installing, this takes a minute',
		() => (ready ? undefined : install(root)),
		() => (ready ? 'up to date' : 'installed')
	);
	return runtime(root);
}

/**
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function prepareBuild(root, say) {
	const needed = buildNeeded(root);
	await step(
		say,
		'build',
		needed === 'missing' ? 'building' : needed && 'building again, because the sources changed',
		() => (needed ? build(root, { quiet: true }) : undefined),
		() => (needed ? 'built' : 'up to date')
	);
}
