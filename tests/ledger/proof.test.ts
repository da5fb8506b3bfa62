import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../src/lib/server/app';
import { ledgerLines } from '../../src/lib/server/exchange/ledger-lines';
import { dataHash, GENESIS } from '../../src/lib/server/ledger/chain';
import type { Head } from '../../src/lib/server/ledger/ledger';
import { verification } from '../../src/lib/server/queries/verification';
import { backup, verify } from '../../src/lib/server/upkeep';
import { temporaryDirectory, testApp, testContext } from '../support/app';
import { aClaim, rate } from '../support/factories';
import { change, insert, remove, rowsFrom, sealFrom, swap, tamper } from '../support/tampering';
import type { Sqlite } from '../support/tampering';

const SCRIPT = 'scripts/verify-ledger.mjs';
const written = ({ seq, hash }: Head) => `${seq}:${hash}`;

/** A copy of a ledger in a file, and what is known of how it was written. */
async function aLedger() {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-01-20' });
	await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
	const dataDir = temporaryDirectory();
	const file = join(dataDir, DATABASE_FILE);
	await backup(ctx, file);
	const rows = rowsFrom(ctx.db.$client, 1);
	const isOnly = (subject: string) => rows.filter((row) => row.subject === subject).length === 1;
	return {
		dataDir,
		file,
		head: ctx.ledger.head(),
		headAt: (seq: number): Head => ({ seq, hash: rows[seq - 1]!.hash }),
		/** An entry in the middle whose subject has no other. */
		alone: rows.find(({ seq, subject }) => seq > 1 && isOnly(subject))!.seq,
		/** The last entry about a subject that has several. */
		again: rows.findLast((row) => row.subject_version > 1)!.seq
	};
}
type Ledger = Awaited<ReturnType<typeof aLedger>>;

/** What the program says, and a way to ask the other verifier about the program's export. */
function verifiers({ dataDir }: Ledger, kept: Head[] = []) {
	const { ctx } = testApp({ dataDir });
	const ndjson = join(dataDir, 'ledger.ndjson');
	writeFileSync(ndjson, [...ledgerLines(ctx.db)].join(''));
	return {
		ndjson,
		program: verify(ctx, 'drizzle', kept),
		other: (script = SCRIPT) => {
			const heads = kept.flatMap((head) => ['--head', written(head)]);
			const run = spawnSync(process.execPath, [script, ndjson, ...heads], { encoding: 'utf8' });
			return { code: run.status, out: run.stdout.trim(), err: run.stderr.trim() };
		}
	};
}

/** The other verifier with one of its checks taken out. */
function without({ dataDir }: Ledger, check: string): string {
	const script = readFileSync(SCRIPT, 'utf8');
	expect(script.split(check)).toHaveLength(2);
	const blind = join(dataDir, 'blind.mjs');
	writeFileSync(blind, script.replace(check, 'false'));
	return blind;
}

it('accepts a ledger as it was written, and the heads that were kept of it', async () => {
	const ledger = await aLedger();
	const kept = [ledger.headAt(ledger.alone), ledger.headAt(1), ledger.head];
	const { program, other, ndjson } = verifiers(ledger, kept);
	expect(program).toEqual({ head: ledger.head, problems: [] });
	expect(other()).toMatchObject({ code: 0, out: written(ledger.head) });
	const lines = readFileSync(ndjson, 'utf8').trimEnd().split('\n');
	expect(lines).toHaveLength(ledger.head.seq);
	for (const line of lines) expect(Object.keys(JSON.parse(line) as object)).toHaveLength(13);
});

const CHANGED = 'was changed after it was written';
const CHECKS = {
	order: 'seq !== before.seq + 1',
	chain: 'entry.prev_hash !== before.hash',
	version: 'version !== (versions.get(subject) ?? 0) + 1',
	data: 'sha256(...salted) !== entry.data_hash',
	entry: 'sha256(canonical(linked)) !== entry.hash'
};

type Case = [
	what: string,
	forge: (sqlite: Sqlite, ledger: Ledger) => void,
	says: (ledger: Ledger) => string,
	/** The one check that can see it: without it, the other verifier is taken in. */
	check?: keyof typeof CHECKS
];

/** One field of an entry in the middle; nothing else is touched. */
const field = (name: string, value: string, check?: keyof typeof CHECKS): Case => [
	name,
	(sqlite, { alone }) => change(sqlite, alone, { [name]: value }),
	({ alone }) => `Entry ${alone} ${CHANGED}.`,
	check
];

const CASES: Case[] = [
	[
		'data',
		(sqlite, { alone }) => change(sqlite, alone, { data: '{"forged":"yes"}' }),
		({ alone }) => `Entry ${alone} has other data than it was written with.`,
		'data'
	],
	[
		'salt',
		(sqlite, { alone }) => change(sqlite, alone, { salt: Buffer.alloc(32).toString('base64') }),
		({ alone }) => `Entry ${alone} has other data than it was written with.`,
		'data'
	],
	[
		'data_hash',
		(sqlite, { alone }) => change(sqlite, alone, { data_hash: GENESIS }),
		({ alone }) => `Entry ${alone} has other data than it was written with.`
	],
	field('id', '018f0000-0000-7000-8000-000000000000', 'entry'),
	field('actor', 'somebody-else', 'entry'),
	field('effective_on', '2001-01-01', 'entry'),
	field('recorded_at', '2001-01-01T00:00:00.000Z', 'entry'),
	field('type', 'claim.rated', 'entry'),
	field('subject', 'source/of-nobody', 'entry'),
	field('hash', GENESIS),
	[
		'prev_hash',
		(sqlite, { alone }) => change(sqlite, alone, { prev_hash: GENESIS }),
		({ alone }) => `Entry ${alone} does not name the hash of the one before it.`
	],
	[
		'prev_hash, with every later hash made right again',
		(sqlite, { alone }) => sealFrom(sqlite, alone, GENESIS),
		({ alone }) => `Entry ${alone} does not name the hash of the one before it.`,
		'chain'
	],
	[
		'subject_version, with every later hash made right again',
		(sqlite, { again }) => {
			change(sqlite, again, { subject_version: 1 });
			sealFrom(sqlite, again);
		},
		({ again }) => `Entry ${again} is not the next version of `,
		'version'
	],
	[
		'a deleted entry',
		(sqlite, { alone }) => remove(sqlite, alone),
		({ alone }) => `Entry ${alone + 1} follows entry ${alone - 1}: entries are missing or moved.`
	],
	[
		'a deleted entry, with every later hash made right again',
		(sqlite, { alone }) => {
			remove(sqlite, alone);
			sealFrom(sqlite, alone + 1);
		},
		({ alone }) => `Entry ${alone + 1} follows entry ${alone - 1}: entries are missing or moved.`,
		'order'
	],
	[
		'an inserted entry',
		(sqlite, { alone }) => {
			const [entry] = rowsFrom(sqlite, alone);
			insert(sqlite, { ...entry!, id: '018f0000-0000-7000-8000-000000000000' });
		},
		({ alone }) => `Entry ${alone} ${CHANGED}.`
	],
	[
		'an entry before the first',
		(sqlite) => {
			const [entry] = rowsFrom(sqlite, 1);
			insert(sqlite, { ...entry!, id: '018f0000-0000-7000-8000-000000000000' });
			sqlite.exec('UPDATE ledger_entry SET seq = seq - 1000');
			sqlite.exec('UPDATE ledger_entry SET seq = seq + 999');
		},
		() => 'Entry 0 follows entry 0: entries are missing or moved.'
	],
	[
		'two swapped entries',
		(sqlite, { alone }) => swap(sqlite, alone, alone + 1),
		({ alone }) => `Entry ${alone} does not name the hash of the one before it.`
	]
];

describe('somebody changes', () => {
	it.each(CASES)('%s', async (_what, forge, says, check) => {
		const ledger = await aLedger();
		tamper(ledger.file, (sqlite) => forge(sqlite, ledger));
		const { program, other } = verifiers(ledger);
		expect(program.problems).toEqual([expect.stringContaining(says(ledger))]);
		expect(other()).toEqual({ code: 1, out: '', err: program.problems[0] });
		if (check) expect(other(without(ledger, CHECKS[check]))).toMatchObject({ code: 0 });
	});

	it('something that one check alone can see, for each of the checks', () => {
		const alone = CASES.flatMap(([, , , check]) => check ?? []);
		expect(new Set(alone)).toEqual(new Set(Object.keys(CHECKS)));
	});
});

it('the activity page names the first bad entry, and the last good one', async () => {
	const ledger = await aLedger();
	const { alone } = ledger;
	const asked = () => {
		const { ctx } = testApp({ dataDir: ledger.dataDir });
		return Promise.all([verification(ctx), verification(ctx)]);
	};
	const holds = { ...ledger.head, bad: null };
	expect(await asked()).toEqual([holds, holds]);
	tamper(ledger.file, (sqlite) => change(sqlite, alone, { actor: 'somebody-else' }));
	const fails = { ...ledger.headAt(alone - 1), bad: alone };
	expect(await asked()).toEqual([fails, fails]);
});

/** What is consistent in itself: only who kept a hash can tell. */
describe('a kept head exposes', () => {
	const isOther = (seq: number) =>
		`Entry ${seq} is not the one that was there when its hash was kept.`;

	it('a tail that was cut off', async () => {
		const ledger = await aLedger();
		const { seq } = ledger.head;
		tamper(ledger.file, (sqlite) => remove(sqlite, seq));
		const alone = verifiers(ledger);
		expect(alone.program.problems).toEqual([expect.stringContaining('These tables differ')]);
		expect(alone.other().code).toBe(0);
		const { program, other } = verifiers(ledger, [ledger.headAt(1), ledger.head]);
		expect(program.problems).toEqual([`Entry ${seq} is missing: the ledger ends with ${seq - 1}.`]);
		expect(other()).toEqual({ code: 1, out: '', err: program.problems[0] });
	});

	it('an end that was written anew', async () => {
		const ledger = await aLedger();
		const { seq } = ledger.head;
		tamper(ledger.file, (sqlite) => {
			change(sqlite, seq, { actor: 'somebody-else' });
			sealFrom(sqlite, seq);
		});
		expect(verifiers(ledger).other().code).toBe(0);
		const { program, other } = verifiers(ledger, [ledger.headAt(1), ledger.head]);
		expect(program.problems).toEqual([isOther(seq)]);
		expect(other()).toEqual({ code: 1, out: '', err: isOther(seq) });
	});

	it.each([0, 1, 3])('that entry %i never had that hash', async (seq) => {
		const ledger = await aLedger();
		const wrong = { seq, hash: 'f'.repeat(64) };
		// right and wrong ones together, about the same entry too
		const { program, other } = verifiers(ledger, [wrong, ledger.headAt(3), ledger.head]);
		expect(program.problems).toEqual([isOther(seq)]);
		expect(other()).toEqual({ code: 1, out: '', err: isOther(seq) });
	});
});

/** What is not in the ledger's entries: only the program can see it. */
describe('the program finds', () => {
	it.each([
		['DROP TRIGGER ledger_entry_no_update', 'The trigger ledger_entry_no_update is missing.'],
		['DROP TRIGGER ledger_entry_no_delete', 'The trigger ledger_entry_no_delete is missing.'],
		[
			`DROP TRIGGER ledger_entry_no_delete;
			CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT 1; END`,
			'The trigger ledger_entry_no_delete was changed.'
		],
		[
			`CREATE TRIGGER quiet BEFORE INSERT ON ledger_entry BEGIN SELECT RAISE(IGNORE); END`,
			'The trigger quiet does not belong there.'
		],
		[
			`UPDATE rating SET status = 'failed'`,
			'These tables differ from what the ledger gives: rating.'
		],
		[`DELETE FROM evidence`, 'These tables differ from what the ledger gives: evidence.']
	])('%s', async (sql, sentence) => {
		const ledger = await aLedger();
		const sqlite = new Database(ledger.file);
		sqlite.pragma('foreign_keys = OFF');
		sqlite.exec(sql);
		sqlite.close();
		const { program, other } = verifiers(ledger);
		expect(program.problems).toEqual([sentence]);
		expect(other().code).toBe(0);
	});

	it('an entry that no program could have written, though its hashes are right', async () => {
		const ledger = await aLedger();
		const { alone } = ledger;
		tamper(ledger.file, (sqlite) => {
			change(sqlite, alone, { data: '[]', data_hash: dataHash(saltOf(sqlite, alone), '[]') });
			sealFrom(sqlite, alone);
		});
		expect(verifiers(ledger).program.problems).toEqual([
			expect.stringMatching(`^Entry ${alone} cannot be replayed: `)
		]);
	});
});

const saltOf = (sqlite: Sqlite, seq: number) => rowsFrom(sqlite, seq)[0]!.salt;
