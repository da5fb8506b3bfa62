import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DATABASE_FILE } from '$lib/server/app';
import { takeServerLock } from '$lib/server/db/server-lock';
import { backup, restore, tablesThatDiffer, verify } from '$lib/server/upkeep';
import { OPERATOR, Refusal, type Call, type Command } from './command';
import { demandDataFolder } from './data-folder';

async function verifyLedger({ app, io }: Call): Promise<void> {
	const { entries, head, problems } = verify((await app()).contextFor(OPERATOR));
	if (problems.length > 0) {
		throw new Refusal(`The ledger is not what was written:\n${problems.join('\n')}`);
	}
	io.say(`All ${entries} entries are what was written.`);
	io.out(`${head.seq}:${head.hash}`);
}

async function rebuild({ app, config, io }: Call): Promise<void> {
	const ctx = (await app()).contextFor(OPERATOR);
	const differ = tablesThatDiffer(ctx, config.migrations);
	if (differ.length > 0) {
		throw new Refusal(`These tables differ from what the ledger gives: ${differ.join(', ')}.`);
	}
	io.out('Every table is what the ledger gives.');
}

async function backupFile({ positional, app, io }: Call): Promise<void> {
	const file = resolve(positional('FILE'));
	if (existsSync(file)) throw new Refusal(`${file} exists already: name a new file.`);
	const ctx = (await app()).contextFor(OPERATOR);
	await backup(ctx, file);
	io.say(`The backup of ${ctx.ledger.head().seq} entries, with the accounts, is whole.`);
	io.out(file);
}

async function restoreFile({ positional, config, io }: Call): Promise<void> {
	const file = resolve(positional('FILE'));
	if (!existsSync(file)) throw new Refusal(`${file} does not exist.`);
	demandDataFolder(config.dataDir);
	const lock = takeServerLock(config.dataDir);
	try {
		const live = join(config.dataDir, DATABASE_FILE);
		const { head } = await restore(file, live, config.migrations);
		io.say(`The database in ${config.dataDir} is now that of ${file}.`);
		io.out(`${head.seq}:${head.hash}`);
	} finally {
		lock.release();
	}
}

export const databaseCommands: readonly Command[] = [
	{
		name: 'verify',
		usage: '',
		summary: 'recompute every hash of the ledger; prints SEQ:HASH of its head',
		run: verifyLedger
	},
	{
		name: 'rebuild',
		usage: '',
		summary: 'replay the ledger aside and compare every table',
		run: rebuild
	},
	{
		name: 'backup',
		usage: 'FILE',
		summary: 'copy the database, also while a server uses it',
		run: backupFile
	},
	{
		name: 'restore',
		usage: 'FILE',
		summary: 'put a backup in the place of the database; no server may run',
		run: restoreFile
	}
];
