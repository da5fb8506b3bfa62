import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES } from '$lib/domain/entry';
import { ENTRY_KINDS, entryTypesOf } from '$lib/domain/entry-view';
import { LOCALES } from '$lib/domain/text';
import { entrySentence } from '$lib/i18n/entry-sentence';
import { i18nOf } from '$lib/i18n/i18n-of';
import { rateClaim } from '$lib/server/commands/rating';
import { importRecord } from '$lib/server/exchange/record-import';
import { entryViews } from '$lib/server/queries/entry-views';
import { recordedEntries } from '$lib/server/queries/recorded';
import { subjectVersion } from '$lib/server/queries/subject-version';
import { fromRow, type LedgerRow } from '$lib/server/db/ledger-row';
import { firstRecord, testContext } from '../support/app';

const CLAIM = 'carter-le-drian-paris-2016/1';
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('entries as sentences', () => {
	it('say every entry of the first record in both languages', async () => {
		const ctx = testContext();
		await importRecord(ctx, firstRecord());
		const rows = ctx.db.$client.prepare<[], LedgerRow>('SELECT * FROM ledger_entry').all();
		const views = entryViews(ctx.db, rows.map(fromRow));
		for (const locale of LOCALES) {
			const sentences = views.map((view) => entrySentence(i18nOf(locale), view));
			// no argument left out, no code shown, nothing said about nothing
			expect(sentences.filter((one) => /[{}]|undefined|“–”|«–»|_|\u2068\u2069/.test(one))).toEqual(
				[]
			);
		}
	});

	it('put each type of entry under exactly one kind', () => {
		expect(ENTRY_KINDS.flatMap(entryTypesOf).sort()).toEqual([...ENTRY_TYPES].sort());
	});

	it('tell whoever recorded something what it was, and nobody else', async () => {
		const ctx = testContext();
		await importRecord(ctx, firstRecord());
		const evidence = ctx.db.$client
			.prepare<[string], string>('SELECT key FROM evidence WHERE claim = ? LIMIT 1')
			.pluck()
			.all(CLAIM);
		const version = subjectVersion(ctx.db, `claim/${CLAIM}`);
		const reason = { en: 'It was held again.' };
		const rating = { status: 'fulfilled', effective_on: '2016-02-12', reason } as const;
		const { head } = await rateClaim(ctx, CLAIM, {
			...rating,
			evidence,
			version,
			change: 'world_changed'
		});
		const entries = recordedEntries(ctx, String(head.seq));
		expect(entries.map((entry) => plain(entrySentence(i18nOf('en'), entry)))).toEqual([
			'Claim 1 was rated “Fulfilled”, as of 12 Feb 2016'
		]);
		expect(entries.map((entry) => plain(entrySentence(i18nOf('ar'), entry)))).toEqual([
			'قُيّمت النقطة 1: «تحقّق» ابتداء من 12 شباط 2016'
		]);
		const somebodyElse = { ...ctx, actor: { id: 'another', role: 'editor' } as const };
		expect(recordedEntries(somebodyElse, String(head.seq))).toEqual([]);
		for (const odd of [null, '', '0', '-1', '1e3', '99999', "1' OR 1=1"]) {
			expect(recordedEntries(ctx, odd)).toEqual([]);
		}
	});
});
