import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { claim, evidence as evidenceTable, source } from '../../src/lib/server/db/schema';
import { withdrawEvidence } from '../../src/lib/server/commands/evidence';
import { editSource } from '../../src/lib/server/commands/source';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';
import { testContext } from '../support/app';
import { aCitation, aClaim } from '../support/factories';
import { entryTypes } from '../support/ledger';

const URL = 'https://example.org/a-page';

test('a page is one source, however often and with whatever trackers it is cited', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	await aCitation(ctx, ref, { url: `${URL}?utm_source=x#part` });
	await aCitation(ctx, ref, { url: URL, quote: { text: 'Another passage.', language: 'en' } });
	const rows = ctx.db.select().from(source).where(eq(source.normalised, URL)).all();
	expect(rows).toHaveLength(1);
	const typed = ctx.db.select().from(evidenceTable).where(eq(evidenceTable.source, rows[0]!.key));
	expect(typed.all().map(({ url }) => url)).toEqual([`${URL}?utm_source=x#part`, URL]);
});

test('the same passage of the same page twice is a conflict that names the citation', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const key = await aCitation(ctx, ref, { url: URL });
	await expect(aCitation(ctx, ref, { url: `${URL}#top` })).rejects.toMatchObject({
		code: 'conflict',
		details: { evidence: key }
	});
});

test('what a source was silent about is filled in; what it says stays', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	await aCitation(ctx, ref, { url: URL, source: { title: 'First' } });
	await aCitation(ctx, ref, {
		url: URL,
		quote: { text: 'More.', language: 'en' },
		source: { title: 'Second', publisher: 'A paper' }
	});
	const row = ctx.db.select().from(source).where(eq(source.normalised, URL)).get();
	expect(row).toMatchObject({ title: 'First', publisher: 'A paper' });
	expect(entryTypes(ctx).slice(-3)).toEqual([
		'evidence.attached',
		'source.edited',
		'evidence.attached'
	]);
});

test('withdrawn evidence stays readable with its reason, and may be attached again', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const key = await aCitation(ctx, ref, { url: URL });
	await withdrawEvidence(ctx, key, { reason: { en: 'A hoax.' } });
	const supports = () => ctx.db.select().from(claim).where(eq(claim.ref, ref)).get()?.supports;
	expect(supports()).toBe(1);
	expect(await aCitation(ctx, ref, { url: URL })).toBe(key);
	expect(supports()).toBe(2);
	const rows = ctx.db.select().from(evidenceTable).where(eq(evidenceTable.key, key)).all();
	expect(rows.map(({ withdrawnReason }) => withdrawnReason)).toEqual([{ en: 'A hoax.' }, null]);
});

test('evidence may bear on follow-ups and criteria of its own claim only', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	const elsewhere = '0190a0a0-0000-7000-8000-000000000000';
	await expect(
		aCitation(ctx, ref, { follow_ups: [elsewhere], criteria: ['nowhere'] })
	).rejects.toMatchObject({
		issues: [
			{ pointer: '/follow_ups/0', code: 'follow_up_elsewhere' },
			{ pointer: '/criteria/0', code: 'criterion_unknown' }
		]
	});
	expect(entryTypes(ctx).filter((type) => type === 'source.added')).toHaveLength(1);
});

test('editing a source that nobody changed is no entry', async () => {
	const ctx = testContext();
	const { ref } = await aClaim(ctx);
	await aCitation(ctx, ref, { url: URL, source: { title: 'First' } });
	const key = ctx.db.select().from(source).where(eq(source.normalised, URL)).get()!.key;
	const version = subjectVersion(ctx.db, `source/${key}`);
	await expect(editSource(ctx, key, { title: 'First', version })).rejects.toMatchObject({
		issues: [{ code: 'nothing_changed' }]
	});
	await editSource(ctx, key, { title: null, version });
	expect(ctx.db.select().from(source).where(eq(source.key, key)).get()?.title).toBeNull();
});
