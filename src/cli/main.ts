import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { openApp, type App } from '$lib/server/app';
import { parseConfig } from '$lib/server/config';
import { findCommand, readArguments, usageText } from './arguments';
import { UsageError, type Io } from './command';
import { commands } from './commands';
import { explain } from './explain';
import { demandPinnedNode } from './pinned-node';

const io: Io = {
	out: (line) => process.stdout.write(`${line}\n`),
	say: (line) => process.stderr.write(`${line}\n`),
	read: () => text(process.stdin),
	pour: (lines) =>
		pipeline(Readable.from(lines), process.stdout, { end: false }).catch((failure: unknown) => {
			// whoever reads it may have seen enough, as `head` has
			if ((failure as NodeJS.ErrnoException).code !== 'EPIPE') throw failure;
		})
};

/** Exit codes: 0 done, 1 refused with the reason, 2 asked in a way that is not understood. */
async function run(argv: string[]): Promise<0 | 1 | 2> {
	let app: Promise<App> | undefined;
	try {
		demandPinnedNode(process.versions.node);
		if (argv.length === 0 || argv[0] === 'help' || argv.includes('--help')) {
			io.out(usageText(commands));
			return argv.length === 0 ? 2 : 0;
		}
		const { command, rest } = findCommand(commands, argv);
		const given = readArguments(command, rest);
		// The pages, built beside this file, read the same settings from the environment.
		process.env.PROGRAM_DIR ??= fileURLToPath(new URL('..', import.meta.url));
		const config = parseConfig(process.env);
		await command.run({ ...given, config, io, app: () => (app ??= openApp(config)) });
		return 0;
	} catch (error) {
		io.say(explain(error));
		if (!(error instanceof UsageError)) return 1;
		io.say(`\n${usageText(commands)}`);
		return 2;
	} finally {
		// where opening it failed, that was said above
		await app?.then(
			(opened) => opened.close(),
			() => undefined
		);
	}
}

process.exitCode = await run(process.argv.slice(2));
