import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command';

export interface Arguments {
	positional: (name: string) => string;
	option: (name: string) => string | undefined;
	options: (name: string) => readonly string[];
}

const OPTION = /(\[)?--([a-z-]+) [^\s\]]+\]?(\.\.\.)?/g;

/**
 * The usage line is the definition: `FILE` is a positional argument, `[--email E]` an option, and
 * `[--head H]...` one that may be repeated.
 */
function definition(usage: string) {
	const options = [...usage.matchAll(OPTION)].map(([, optional, name, repeated]) => ({
		name: name!,
		isRequired: !optional,
		isRepeated: Boolean(repeated)
	}));
	const positionals = usage
		.replace(OPTION, '')
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => ({ name: word.replace(/^\[|\]$/g, ''), isRequired: !word.startsWith('[') }));
	return { options, positionals };
}

/** Finds the command that the words name, and the words that are left for it. */
export function findCommand(
	commands: readonly Command[],
	argv: readonly string[]
): { command: Command; rest: string[] } {
	for (const command of commands) {
		const words = command.name.split(' ');
		if (words.every((word, index) => argv[index] === word)) {
			return { command, rest: argv.slice(words.length) };
		}
	}
	const typed = argv.slice(0, 2).join(' ');
	throw new UsageError(typed ? `There is no command "${typed}".` : 'Say which command.');
}

/** Reads what follows the command's name. Throws UsageError with one sentence. */
export function readArguments(command: Command, rest: string[]): Arguments {
	const { options, positionals } = definition(command.usage);
	const parsed = parse(options, rest);
	const missing = positionals[parsed.positionals.length];
	if (missing?.isRequired) throw new UsageError(`${missing.name} is missing.`);
	const tooMuch = parsed.positionals[positionals.length];
	if (tooMuch !== undefined) throw new UsageError(`"${tooMuch}" is one argument too many.`);
	const valuesOf = (name: string) => parsed.values[name] ?? [];
	for (const { name, isRequired, isRepeated } of options) {
		if (isRequired && !valuesOf(name)[0]) throw new UsageError(`--${name} is missing.`);
		if (!isRepeated && valuesOf(name).length > 1) throw new UsageError(`--${name} is there twice.`);
	}
	return {
		positional: (name) =>
			parsed.positionals[positionals.findIndex((positional) => positional.name === name)] ?? '-',
		option: (name) => valuesOf(name)[0],
		options: valuesOf
	};
}

function parse(options: readonly { name: string }[], args: string[]) {
	const type = { type: 'string', multiple: true } as const;
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: Object.fromEntries(options.map(({ name }) => [name, type]))
		});
		return { values: values as Record<string, string[] | undefined>, positionals };
	} catch (error) {
		// parseArgs explains itself in its first sentence
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new UsageError(`${sentence?.replace(/\.$/, '')}.`);
	}
}

export function usageText(commands: readonly Command[]): string {
	const lines = commands.map((command) => {
		const call = `${command.name} ${command.usage}`.trim();
		return `  ${call.padEnd(56)} ${command.summary}`;
	});
	return ['Usage: npm run -s tahaqquq -- COMMAND', '', ...lines].join('\n');
}
