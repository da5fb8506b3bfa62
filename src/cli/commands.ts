import { accountCommands } from './account-commands';
import type { Command } from './command';
import { databaseCommands } from './database-commands';
import { recordCommands } from './record-commands';
import { serve } from './serve';

/** Every command of the command line. docs/command-line.md has a heading for each. */
export const commands: readonly Command[] = [
	...recordCommands,
	...databaseCommands,
	...accountCommands,
	{
		name: 'serve',
		usage: '',
		summary: 'serve the pages and the API (npm start does this)',
		run: serve
	}
];
