import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DATABASE_FILE } from '$lib/server/app';
import { takeServerLock } from '$lib/server/db/server-lock';
import { backup, differSentence, restore, tablesThatDiffer, verify } from '$lib/server/upkeep';
import { OPERATOR, Refusal, UsageError, type Call, type Command, type Io } from './command';
import { demandDataFolder } from './data-folder';

async function verifyLedger({ options, app, config, io }: Call): Promise<void> {
	const kept = options('head').map(headOf);
	const ctx = (await app()).contextFor(OPERATOR);
	const progress = progressOf(ctx.ledger.head().seq, io);
	const { head, problems } = verify(ctx, config.migrations, kept, progress);
	if (problems.length > 0) throw new Refusal(problems.join('\n'));
	io.say(`All ${head.seq} entries are what was written, and every table is what they give.`);
	io.out(`${head.seq}:${head.hash}`);
}

function headOf(text: string) {
	const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
	if (!seq || !hash) throw new UsageError(`"${text}" is no SEQ:HASH.`);
	return { seq: Number(seq), hash };
}

/** A line every two seconds: nothing is said about a ledger that is done before. */
function progressOf(total: number, io: Io) {
	let last = performance.now();
	return (pass: string, done: number) => {
		if (performance.now() - last < 2000) return;
		last = performance.now();
		io.say(`${done} of ${total} entries ${pass}`);
	};
}

async function rebuild({ app, config, io }: Call): Promise<void> {
	const ctx = (await app()).contextFor(OPERATOR);
	const differ = tablesThatDiffer(ctx, config.migrations);
	if (differ.length > 0) throw new Refusal(differSentence(differ));
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
		usage: '[--head SEQ:HASH]...',
		summary: 'check the ledger and its tables; prints SEQ:HASH of its newest entry',
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
