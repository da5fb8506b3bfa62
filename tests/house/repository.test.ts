import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NODE_MAJOR } from '../../scripts/packages';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

/** What is committed or about to be; a copy without git has nothing to look at. */
function trackedFiles(): string[] {
	const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8'
	});
	return listed
		.split('\0')
		.filter((path) => /\.(?:[cm]?[jt]s|svelte|json|md|html|css)$/.test(path));
}

/** A folder of somebody's machine: it means nothing anywhere else. */
const MACHINE_PATH = /(?:^|[^\w./-])\/(?:home|root|Users|work|farm|tmp|mnt|opt)\/[a-z]/;

describe('the repository', () => {
	it('does not say where its packages were downloaded from', () => {
		expect(read('package-lock.json')).not.toContain('"resolved"');
		expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
	});

	it('asks for exact versions', () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			read('package.json')
		) as Record<string, Record<string, string>>;
		const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
		expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
			[]
		);
	});

	it('pins one version of Node for every platform, the one that the scripts look for', () => {
		const { optionalDependencies } = JSON.parse(read('package.json')) as {
			optionalDependencies: Record<string, string>;
		};
		const versions = new Set(Object.values(optionalDependencies));
		expect(versions.size).toBe(1);
		expect([...versions][0]).toMatch(new RegExp(`^${NODE_MAJOR}\\.`));
		expect(process.versions.node).toBe([...versions][0]);
	});

	it('names no folder of anybody’s machine', () => {
		const guilty = trackedFiles().filter((path) => MACHINE_PATH.test(read(path)));
		expect(guilty).toEqual([]);
		expect(['', 'home', 'ada'].join('/')).toMatch(MACHINE_PATH);
	});
});
