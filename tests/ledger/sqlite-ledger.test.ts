import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors';
import { rateClaim } from '../../src/lib/server/commands/rating';
import { addSource } from '../../src/lib/server/commands/source';
import { canonical, GENESIS } from '../../src/lib/server/ledger/chain';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';
import { testContext } from '../support/app';
import { aClaim, rate } from '../support/factories';
import { entryTypes } from '../support/ledger';

interface Row {
	[column: string]: string | number | null;
}

test('each entry is chained to the one before it, and its data is salted', async () => {
	const ctx = testContext();
	await aClaim(ctx, { status: 'fulfilled' });
	const rows = ctx.db.$client.prepare('SELECT * FROM ledger_entry ORDER BY seq').all() as Row[];
	let previous = GENESIS;
	for (const { salt, data, hash, ...rest } of rows) {
		const salted = Buffer.concat([Buffer.from(String(salt), 'base64'), Buffer.from(String(data))]);
		expect(rest.data_hash).toBe(createHash('sha256').update(salted).digest('hex'));
		expect(rest.prev_hash).toBe(previous);
		expect(hash).toBe(createHash('sha256').update(canonical(rest)).digest('hex'));
		expect(Buffer.from(String(salt), 'base64')).toHaveLength(32);
		previous = String(hash);
	}
	expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, position) => position + 1));
	expect(ctx.ledger.head()).toEqual({ seq: rows.length, hash: previous });
});

test('the table refuses to change or lose an entry', async () => {
	const ctx = testContext();
	await aClaim(ctx);
	const sqlite = ctx.db.$client;
	expect(() => sqlite.exec("UPDATE ledger_entry SET actor = 'someone else'")).toThrow(
		'append-only'
	);
	expect(() => sqlite.exec('DELETE FROM ledger_entry WHERE seq = 1')).toThrow('append-only');
});

test('what is refused leaves nothing behind, and spoils nobody else', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const before = entryTypes(ctx).length;
	const input = {
		status: 'fulfilled' as const,
		effective_on: '2016-02-11',
		reason: { en: 'Held.' },
		evidence: [evidence],
		change: 'world_changed' as const
	};
	const version = subjectVersion(ctx.db, `claim/${ref}`);
	const [good, stale, source, bad] = await Promise.allSettled([
		rateClaim(ctx, ref, { ...input, version }),
		rateClaim(ctx, ref, { ...input, version }),
		addSource(ctx, null, { url: 'https://example.org/other' }),
		rateClaim(ctx, ref, { ...input, effective_on: '2030-01-01', version: version + 1 })
	]);
	expect(good.status).toBe('fulfilled');
	expect(source.status).toBe('fulfilled');
	expect(stale).toMatchObject({
		reason: { code: 'conflict', details: { version: version + 1, expected: version } }
	});
	expect(bad).toMatchObject({ reason: { code: 'invalid' } });
	expect(entryTypes(ctx).slice(before)).toEqual(['claim.rated', 'source.added']);
});

test('a reader may write nothing', async () => {
	const ctx = testContext();
	const { ref, evidence } = await aClaim(ctx);
	const reader = { ...ctx, actor: { id: null, role: 'reader' as const } };
	const attempt = async () => rate(reader, ref, { status: 'fulfilled', evidence: [evidence] });
	await expect(attempt()).rejects.toBeInstanceOf(DomainError);
	await expect(attempt()).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('a bug inside a command rolls back and reaches the caller as it is', async () => {
	const ctx = testContext();
	const head = ctx.ledger.head();
	const broken = ctx.ledger.commit('test-editor', function* () {
		yield {
			type: 'source.added',
			subject: 'source/x',
			effective_on: null,
			data: { url: 'https://example.org/' }
		};
		throw new TypeError('a bug');
	});
	await expect(broken).rejects.toThrow(TypeError);
	expect(ctx.ledger.head()).toEqual(head);
});
