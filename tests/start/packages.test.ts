import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { areInstalled, runtime } from '../../scripts/packages';
import { buildNeeded } from '../../scripts/build';
import { temporaryDirectory } from '../support/app';

let root: string;

function write(path: string, content: unknown): void {
	const file = join(root, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(() => {
	root = temporaryDirectory();
});

describe('packages', () => {
	const dependencies = { a: '1.0.0' };
	const a = { version: '1.0.0', integrity: 'sha512-a' };
	const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };

	beforeEach(() => {
		write('package.json', { dependencies });
		write('package-lock.json', {
			packages: { '': { dependencies }, 'node_modules/a': a, 'node_modules/b': forMac }
		});
		write('node_modules/.package-lock.json', { packages: { 'node_modules/a': a } });
	});

	it('are up to date without those for other platforms', () => {
		expect(areInstalled(root)).toBe(true);
	});

	it.each<[string, string, unknown]>([
		['there are none', 'node_modules/.package-lock.json', { packages: {} }],
		['one has another version', 'package.json', { dependencies: { a: '2.0.0' } }],
		['one is new', 'package.json', { dependencies: { ...dependencies, c: '1.0.0' } }],
		[
			'one has other contents',
			'node_modules/.package-lock.json',
			{ packages: { 'node_modules/a': { ...a, integrity: 'sha512-other' } } }
		],
		[
			'one is there no more',
			'package-lock.json',
			{ packages: { '': { dependencies }, 'node_modules/b': forMac } }
		]
	])('are stale when %s', (_why, path, content) => {
		write(path, content);
		expect(areInstalled(root)).toBe(false);
	});
});

describe('the Node that runs the application', () => {
	it('is this one where it is the right one', () => {
		expect(runtime(root)).toBe(process.execPath);
	});

	it('is the pinned one under an older one', () => {
		write('node_modules/.bin/node', '#!/bin/sh\necho v26.0.0\n');
		chmodSync(join(root, 'node_modules/.bin/node'), 0o755);
		expect(runtime(root, '20.20.2')).toBe(join(root, 'node_modules/.bin/node'));
	});

	it('is asked for in one sentence where no package brings it', () => {
		expect(() => runtime(root, '20.20.2')).toThrow(
			/^Tahaqquq runs on Node 26 and no package brings it for \S+\. Install Node 26 .+\.$/
		);
	});

	it('is asked for in one sentence where the pinned one cannot run, and next time too', () => {
		const pinned = join(root, 'node_modules/.bin/node');
		write('node_modules/.bin/node', '#!/bin/sh\necho "GLIBC_2.28 not found" >&2\nexit 1\n');
		chmodSync(pinned, 0o755);
		expect(() => runtime(root, '20.20.2')).toThrow(
			/^Tahaqquq runs on Node 26 and the package node-\S+, which brings it, cannot run here \(GLIBC_2.28 not found\)\. Install .+\.$/
		);
		expect(existsSync(pinned)).toBe(false);
	});
});

describe('the build', () => {
	it('is needed where there is none, and where it was made of other sources', () => {
		write('src/a.ts', 'one');
		expect(buildNeeded(root)).toBe('missing');
		write('build/.sources', 'of another time');
		expect(buildNeeded(root)).toBe('stale');
	});
});
