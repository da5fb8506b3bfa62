import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that signs the session cookies: made once, readable by its owner alone. Deleting the
 * file signs everybody out and does no other harm.
 */
export function secretIn(dataDir: string): string {
	const file = join(dataDir, 'secret');
	try {
		// "wx": of two processes that start together, one writes and both read the same.
		writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	const secret = readFileSync(file, 'utf8').trim();
	if (secret.length < 32) throw new Error(`${file} is damaged: delete it and start again`);
	return secret;
}
