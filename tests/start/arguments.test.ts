import { describe, expect, it } from 'vitest';
import { findCommand, readArguments } from '../../src/cli/arguments';
import type { Command } from '../../src/cli/command';
import { commands } from '../../src/cli/commands';

const command = (usage: string): Command => ({ name: 'do', usage, summary: '', run: () => {} });

describe('arguments', () => {
	it('are read as the usage says', () => {
		const given = readArguments(command('FILE [--email E] --name N'), [
			'a.json',
			'--name=Ada',
			'--email',
			'ada@example.org'
		]);
		expect(given.positional('FILE')).toBe('a.json');
		expect(given.option('name')).toBe('Ada');
		expect(given.option('email')).toBe('ada@example.org');
		expect(readArguments(command('[--email E]'), []).option('email')).toBeUndefined();
	});

	it.each([
		[[], 'FILE is missing.'],
		[['a', 'b', '--name', 'N'], '"b" is one argument too many.'],
		[['a'], '--name is missing.'],
		[['a', '--name', ''], '--name is missing.'],
		[['a', '--name', 'N', '--colour', 'red'], "Unknown option '--colour'."],
		[['a', '--name'], "Option '--name <value>' argument missing."]
	])('%j are refused', (args, sentence) => {
		expect(() => readArguments(command('FILE --name N'), args)).toThrow(sentence);
	});

	it('find commands of one and of two words', () => {
		expect(findCommand(commands, ['export', 'a']).rest).toEqual(['a']);
		expect(findCommand(commands, ['token', 'create', '--user', 'a']).command.name).toBe(
			'token create'
		);
		expect(() => findCommand(commands, ['token'])).toThrow('There is no command "token".');
		expect(() => findCommand(commands, ['constructor'])).toThrow('There is no command');
	});
});
