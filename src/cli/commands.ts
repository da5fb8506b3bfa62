import type { Command } from './command';
import { serve } from './serve';

/** Every command of the command line. docs/command-line.md has a heading for each. */
export const commands: readonly Command[] = [
	{
		name: 'serve',
		usage: '',
		summary: 'serve the pages and the API (npm start does this)',
		run: serve
	}
];
