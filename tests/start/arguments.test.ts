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

	it('may be left out or repeated where the usage says so', () => {
		const verify = command('[FILE] [--head H]...');
		expect(readArguments(verify, []).positional('FILE')).toBe('-');
		expect(readArguments(verify, ['a']).positional('FILE')).toBe('a');
		expect(readArguments(verify, []).options('head')).toEqual([]);
		const heads = ['--head', '1:a', '--head=2:b'];
		expect(readArguments(verify, heads).options('head')).toEqual(['1:a', '2:b']);
		expect(() => readArguments(verify, ['a', 'b'])).toThrow('one argument too many');
	});

	it.each([
		[[], 'FILE is missing.'],
		[['a', 'b', '--name', 'N'], '"b" is one argument too many.'],
		[['a'], '--name is missing.'],
		[['a', '--name', ''], '--name is missing.'],
		[['a', '--name', 'N', '--name', 'M'], '--name is there twice.'],
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
		expect(findCommand(commands, ['export', 'ledger']).command.name).toBe('export ledger');
		expect(() => findCommand(commands, ['token'])).toThrow('There is no command "token".');
		expect(() => findCommand(commands, ['constructor'])).toThrow('There is no command');
	});
});
