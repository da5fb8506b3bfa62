import type { Actor } from '$lib/domain/actor';
import type { App } from '$lib/server/app';
import type { Config } from '$lib/server/config';

/** Where a command reads from and writes to. Tests pass their own. */
export interface Io {
	/** A result, on standard output. */
	out: (line: string) => void;
	/** Progress and messages, on standard error. */
	say: (line: string) => void;
	/** All of standard input. */
	read: () => Promise<string>;
}

export interface Call {
	config: Config;
	io: Io;
	/** The value of a positional argument by the name that the usage gives it. */
	positional: (name: string) => string;
	/** The value of an option, if it was given. */
	option: (name: string) => string | undefined;
	/** Opens the database at the first call; closed when the command ends. */
	app: () => Promise<App>;
}

export interface Command {
	/** One or two words: `export`, `token create`. */
	name: string;
	/** What follows the name: `FILE`, `--user E --name N`, `[--email E]`. The arguments are read by it. */
	usage: string;
	summary: string;
	run: (call: Call) => Promise<void> | void;
}

/** Whoever may use the command line on the machine may do everything with its database. */
export const OPERATOR: Actor = { id: 'command-line', role: 'admin' };

/** The command cannot do it, for a reason that the sentence gives: exit code 1. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** It was asked in a way that it does not understand: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
