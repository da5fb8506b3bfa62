import { expect, test } from 'vitest';
import { DomainError } from '../../src/lib/domain/errors';
import { exportRecord } from '../../src/lib/server/exchange/record-export';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { firstRecord, testContext } from '../support/app';

const SLUG = 'carter-le-drian-paris-2016';

test('what is imported is exported again, field for field', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	expect(exportRecord(ctx, SLUG)).toEqual(firstRecord());
});

test('evidence keeps the criteria it bears on, in whatever order its follow-ups are named', async () => {
	const ctx = testContext();
	const record = structuredClone(firstRecord()) as RecordFile;
	const piece = record.claims[0]!.evidence.find(
		({ follow_ups: names }) => (names as []).length > 1
	)!;
	piece.criteria = ['brussels-meeting-3', 'brussels-meeting-1'];
	(piece.follow_ups as string[]).reverse();
	await importRecord(ctx, record);
	expect(exportRecord(ctx, SLUG)).toEqual(record);
});

test('loading twice adds nothing', async () => {
	const ctx = testContext();
	const first = await importRecord(ctx, firstRecord());
	const head = ctx.ledger.head();
	expect(first.added).toBe(head.seq);
	expect(await importRecord(ctx, firstRecord())).toEqual({ slug: SLUG, added: 0 });
	expect(ctx.ledger.head()).toEqual(head);
});

interface Item {
	[key: string]: unknown;
}
interface RecordFile {
	statement: Item;
	sources: Item[];
	claims: (Item & { ratings: Item[]; evidence: Item[]; follow_ups: Item[] })[];
}

async function problemsOf(change: (record: RecordFile) => void) {
	const ctx = testContext();
	const record = structuredClone(firstRecord()) as RecordFile;
	change(record);
	const failure: unknown = await importRecord(ctx, record).catch((error: unknown) => error);
	expect(ctx.ledger.head().seq).toBe(0);
	if (!(failure instanceof DomainError)) throw new Error('the file was not refused');
	return failure.issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

test('a file that breaks rules is refused whole, naming every place in one go', async () => {
	const problems = await problemsOf((record) => {
		record.claims[0]!.ratings[0]!.effective_on = '2016-01-19';
		record.claims[1]!.ratings[0]!.status = 'supported';
		record.claims[2]!.evidence[0]!.stance = 'likes';
		record.claims[3]!.follow_ups[0]!.outcome_on = '2016-02-30';
		record.sources[4]!.url = 'ftp://example.org/';
		record.statement.colour = 'red';
	});
	expect(problems).toContain('/statement/colour unknown_field');
	expect(problems).toContain('/sources/4/url web_address_scheme');
	expect(problems).toContain('/claims/2/evidence/0/stance not_allowed');
	expect(problems).toContain('/claims/3/follow_ups/0/outcome_on not_a_day');
});

test('a rule broken deep inside is named together with a broken shape elsewhere', async () => {
	const problems = await problemsOf((record) => {
		record.claims[0]!.ratings[0]!.effective_on = '2016-01-19';
		record.claims[0]!.ratings[1]!.evidence = ['nowhere'];
		record.claims[1]!.ratings[0]!.status = 'supported';
		record.claims[2]!.evidence[0]!.stance = 'likes';
	});
	expect(problems).toEqual([
		'/claims/0/ratings/0/effective_on before_statement',
		'/claims/0/ratings/1/evidence/0 evidence_elsewhere',
		'/claims/1/ratings/0/status not_on_scale',
		'/claims/2/evidence/0/stance not_allowed'
	]);
});

test('a file that has changed since it was loaded is a conflict that names the places', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	const changed = structuredClone(firstRecord()) as RecordFile;
	changed.claims[0]!.kind = 'goal';
	await expect(importRecord(ctx, changed)).rejects.toMatchObject({
		code: 'conflict',
		issues: [{ pointer: '/claims/0/kind', code: 'differs' }]
	});
});
