import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseInUse, takeServerLock } from '../../src/lib/server/db/server-lock';
import { temporaryDirectory } from '../support/app';

test('one server at a time', () => {
	const folder = temporaryDirectory();
	const lock = takeServerLock(folder);
	expect(() => takeServerLock(folder)).toThrow(DatabaseInUse);
	lock.release();
	takeServerLock(folder).release();
});

test('a server that was killed holds nothing back', async () => {
	const folder = temporaryDirectory();
	const program = `
		const db = new (require('better-sqlite3'))(${JSON.stringify(join(folder, 'server.lock'))});
		db.exec('BEGIN EXCLUSIVE');
		console.log('locked');
		setInterval(() => db.open, 1000);
	`;
	const other = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
	await once(other.stdout, 'data');
	expect(() => takeServerLock(folder)).toThrow(/in use by another server/);
	other.kill('SIGKILL');
	await once(other, 'exit');
	takeServerLock(folder).release();
});
