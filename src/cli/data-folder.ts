import { accessSync, constants, mkdirSync } from 'node:fs';
import { Refusal } from './command';

const WHY: Readonly<Record<string, string>> = {
	EACCES: 'this user may not write there',
	EPERM: 'this user may not write there',
	EROFS: 'its file system is read-only',
	ENOTDIR: 'a file is in its way',
	EEXIST: 'a file is in its way',
	ENOSPC: 'the disk is full'
};

/** Makes the folder of the data where it is missing. Throws one sentence if nothing can be written. */
export function demandDataFolder(dataDir: string): void {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o750 });
		accessSync(dataDir, constants.W_OK | constants.X_OK);
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		throw new Refusal(
			`The data cannot be kept in ${dataDir}: ${WHY[code] ?? message}. Set DATA_DIR to a folder that can be written.`
		);
	}
}
