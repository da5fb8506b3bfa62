import fc from 'fast-check';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/day';
import { ENTRY_SCHEMAS, ENTRY_TYPES, type LedgerEntry } from '../../src/lib/domain/entry';
import { DomainError } from '../../src/lib/domain/errors';
import { openCore } from '../../src/lib/server/app';
import { publishClaim } from '../../src/lib/server/commands/claim';
import { fixCriterion } from '../../src/lib/server/commands/criterion';
import type { Context } from '../../src/lib/server/context';
import { fromRow, type LedgerRow } from '../../src/lib/server/db/ledger-row';
import { canonical } from '../../src/lib/server/ledger/chain';
import { verifyAtOnce } from '../../src/lib/server/ledger/verify';
import { EDITOR } from '../support/app';
import { aClaim } from '../support/factories';
import { replayDifferences } from '../support/ledger';
import { expectNowIsTheTables } from '../support/moment';
import { NaiveRecord } from '../support/naive-record';
import { KEYS, run, someDay, someSteps, type Step } from '../support/random-commands';

const RUNS = 150;

const folder = mkdtempSync(join(tmpdir(), 'tahaqquq-test-'));
const empty = join(folder, 'empty');
const settings = { timeZone: 'UTC', migrations: 'drizzle' };
beforeAll(() => openCore({ ...settings, dataDir: empty }).close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the steps in an application of its own, on a clock that moves with them. */
async function after(steps: Step[], look: (ctx: Context, seen: Seen) => void): Promise<void> {
	const dataDir = mkdtempSync(join(folder, 'run-'));
	// made once: the migrations take longer than the commands
	cpSync(empty, dataDir, { recursive: true });
	let today = '2016-06-01';
	const now = () => new Date(`${today}T12:00:00.000Z`);
	const app = openCore({ ...settings, dataDir, now });
	try {
		// nobody pulls the plug here
		app.database.pragma('synchronous = OFF');
		const ctx = app.contextFor(EDITOR);
		const refs = await threeClaims(ctx);
		const seen: Seen = { refs, done: 0, refused: 0 };
		for (const step of steps) {
			today = addDays(today, step.wait);
			const head = ctx.ledger.head();
			try {
				await run(ctx, refs[step.claim]!, step);
				seen.done++;
				expect(ctx.ledger.head().seq).toBeGreaterThan(head.seq);
			} catch (refusal) {
				if (!(refusal instanceof DomainError)) throw refusal;
				seen.refused++;
				expect(ctx.ledger.head()).toEqual(head);
			}
		}
		look(ctx, seen);
	} finally {
		app.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

interface Seen {
	refs: string[];
	done: number;
	refused: number;
}

/** Two of one statement and one of another. */
async function threeClaims(ctx: Context): Promise<string[]> {
	const one = await aClaim(ctx, { due: { date: '2016-08-01', precision: 'month' } });
	const { result } = await publishClaim(ctx, one.slug, {
		number: 2,
		slug: 'communique',
		kind: 'goal',
		title: { en: 'A communiqué' },
		text: { ar: 'بيان', en: 'A communiqué' },
		original_language: 'ar'
	});
	const other = await aClaim(ctx);
	const refs = [one.ref, result.ref, other.ref];
	for (const ref of refs) {
		await fixCriterion(ctx, ref, { key: KEYS[0], question: { en: 'Held?' }, counts: true });
	}
	return refs;
}

function entriesOf(ctx: Context): LedgerEntry[] {
	const rows = ctx.db.$client.prepare<[], LedgerRow>('SELECT * FROM ledger_entry ORDER BY seq');
	return rows.all().map((row) => fromRow(row));
}

function shownClaim(ctx: Context, ref: string) {
	const { $client: sqlite } = ctx.db;
	const sql = 'SELECT status, attribution, verdicts FROM claim WHERE ref = ?';
	const row = sqlite.prepare<[string], Record<string, string>>(sql).get(ref);
	const events = 'SELECT outcome FROM follow_up WHERE claim = ? ORDER BY added_seq';
	return (
		row && {
			...row,
			verdicts: (JSON.parse(row.verdicts!) as [string, boolean][]).map(([verdict]) => verdict),
			outcomes: sqlite.prepare(events).pluck().all(ref)
		}
	);
}

/** Day, and how much of the ledger is known, in thousandths. */
const someMoments = fc.array(fc.tuple(someDay, fc.nat({ max: 1000 })), {
	minLength: 8,
	maxLength: 8
});

test('after any sequence of commands, the ledger, its projection and every moment agree', async () => {
	const written = new Set<string>();
	const counted = { done: 0, refused: 0 };
	await fc.assert(
		fc.asyncProperty(someSteps, someMoments, (steps, moments) =>
			after(steps, (ctx, { refs, done, refused }) => {
				const entries = entriesOf(ctx);
				const { seq } = ctx.ledger.head();
				// the last entry that is right is the last there is
				expect(verifyAtOnce(ctx.db).head).toEqual(ctx.ledger.head());
				expect(replayDifferences(ctx)).toEqual([]);
				expectNowIsTheTables(ctx);
				for (const [day, share] of moments) {
					const known = Math.round((seq * share) / 1000);
					const naive = new NaiveRecord(entries, day, known);
					const then = ctx.at({ asOf: day, known });
					for (const ref of refs) {
						const shown = shownClaim(then, ref);
						expect(shown, `${ref}, ${day}, ${known}`).toEqual(naive.claim(ref));
					}
				}
				for (const { type, data } of entries) {
					written.add(type);
					expect(canonical(v.parse(ENTRY_SCHEMAS[type], data))).toBe(canonical(data));
				}
				counted.done += done;
				counted.refused += refused;
			})
		),
		{ numRuns: RUNS }
	);
	// the sequences are worth something: most kinds of entries are there, and not all is refused
	const others = ['statement.context_checked', 'statement.gap_noted', 'statement.source_listed'];
	expect(written).toEqual(new Set(ENTRY_TYPES.filter((type) => !others.includes(type))));
	expect(counted.done).toBeGreaterThan(counted.refused);
}, 300_000);
