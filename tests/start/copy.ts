import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
	process: ChildProcess;
	/** What it has printed so far, on both outputs and apart. */
	said: { out: string; err: string };
	/** Resolves when it has printed something that fits; rejects when it ends before. */
	until(pattern: RegExp): Promise<RegExpExecArray>;
	/** The exit code, once it has ended. */
	ended: Promise<number | null>;
}

/**
 * A copy of the repository as a fresh clone has it, with the packages that are installed here:
 * downloading them again would test npm and the network.
 */
export function freshCopy() {
	const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-copy-'));
	const root = join(folder, 'tahaqquq');
	const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
		cwd: repository,
		encoding: 'utf8'
	});
	for (const file of new Set(files.split('\0'))) {
		// what was removed and is not committed yet is still listed
		if (file === '' || !existsSync(join(repository, file))) continue;
		mkdirSync(join(root, dirname(file)), { recursive: true });
		cpSync(join(repository, file), join(root, file));
	}
	symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
	const running = new Set<ChildProcess>();

	/** Runs npm there, with nothing of our own settings. */
	function npm(args: string[], settings: Record<string, string>, input = ''): Run {
		const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
		const child = spawn('npm', args, { cwd: root, env });
		running.add(child);
		const said = { out: '', err: '' };
		child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
		child.stdin.end(input);
		const ended = once(child, 'close').then(([code]) => {
			running.delete(child);
			return code as number | null;
		});
		const until = async (pattern: RegExp) => {
			for (;;) {
				const match = pattern.exec(said.out + said.err);
				if (match) return match;
				const more = [once(child.stdout, 'data'), once(child.stderr, 'data')];
				const hasEnded = await Promise.race([ended.then(() => true), ...more.map(notYet)]);
				if (hasEnded && !pattern.test(said.out + said.err)) {
					throw new Error(`it ended without ${pattern}:\n${said.out}${said.err}`);
				}
			}
		};
		return { process: child, said, until, ended };
	}

	return {
		root,
		folder,
		npm,
		async remove() {
			for (const child of running) child.kill('SIGKILL');
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}

const notYet = (event: Promise<unknown>) => event.then(() => false);

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	await new Promise((closed) => probe.close(closed));
	return port;
}
