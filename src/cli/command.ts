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
	/** A long result, on standard output, as fast as it is read there. */
	pour: (lines: Iterable<string>) => Promise<void>;
}

export interface Call {
	config: Config;
	io: Io;
	/**
	 * The value of a positional argument by the name that the usage gives it; `-`, which stands for
	 * standard output, where one that may be left out was.
	 */
	positional: (name: string) => string;
	/** The value of an option, if it was given. */
	option: (name: string) => string | undefined;
	/** All values of an option that may be repeated. */
	options: (name: string) => readonly string[];
	/** Opens the database at the first call; closed when the command ends. */
	app: () => Promise<App>;
}

export interface Command {
	/** One or two words: `export`, `token create`. */
	name: string;
	/** What follows the name: `FILE`, `[FILE]`, `--user E`, `[--email E]`, `[--head H]...`. The arguments are read by it. */
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
