import { expect, test } from 'vitest';
import {
	discardDraft,
	draftPublication,
	publishDraft,
	saveDraft,
	tidyDraft
} from '../../src/lib/server/commands/draft';
import { draftRow, drafts } from '../../src/lib/server/queries/drafts';
import { testContext } from '../support/app';
import { entryTypes } from '../support/ledger';

const statement = {
	slug: 'a-statement',
	title: { en: 'A statement' },
	made_on: '2026-01-20',
	speakers: [{ name: { en: 'Somebody' } }],
	parties: [],
	original_language: 'en',
	original_text: 'We will meet.',
	source: { url: 'https://example.org/', truncated: false },
	copies: []
};
const claim = {
	number: 1,
	slug: 'meeting',
	kind: 'commitment' as const,
	title: { en: 'A meeting' },
	text: { en: 'We will meet.' },
	original_language: 'en',
	criteria: [{ question: { en: 'Did they meet?' }, counts: true }]
};

test('a draft keeps whatever was typed and is no fact', () => {
	const ctx = testContext();
	const typed = { statement: { title: { en: 'half a tit' }, made_on: 'someday' } };
	const { id, version } = saveDraft(ctx, null, { ...typed, version: 0 });
	expect(draftRow(ctx.db, id)).toMatchObject({ data: typed, version });
	expect(ctx.ledger.head().seq).toBe(0);
});

test('of two people who save one draft, the second is told', () => {
	const ctx = testContext();
	const { id, version } = saveDraft(ctx, null, { version: 0 });
	saveDraft(ctx, id, { statement: { slug: 'mine' }, version });
	expect(() => saveDraft(ctx, id, { statement: { slug: 'theirs' }, version })).toThrow(
		expect.objectContaining({ code: 'conflict' })
	);
	expect(draftRow(ctx.db, id).data).toEqual({ statement: { slug: 'mine' } });
});

test('publishing writes all its entries at once and lets the draft go', async () => {
	const ctx = testContext();
	const { id } = saveDraft(ctx, null, { version: 0 });
	await publishDraft(ctx, id, { statement, claims: [claim] });
	expect(entryTypes(ctx)).toEqual([
		'statement.published',
		'claim.published',
		'claim.criterion_fixed'
	]);
	expect(drafts(ctx.db)).toEqual([]);
});

test('what cannot be published whole is not published, and the draft stays', async () => {
	const ctx = testContext();
	const { id } = saveDraft(ctx, null, { version: 0 });
	const twice = { statement, claims: [claim, claim] };
	await expect(publishDraft(ctx, id, twice)).rejects.toMatchObject({ code: 'conflict' });
	expect(ctx.ledger.head().seq).toBe(0);
	expect(drafts(ctx.db)).toHaveLength(1);
});

test('rows left empty are not kept, and what is published is numbered as it stands', () => {
	const typed = {
		statement: {
			original_language: 'en',
			speakers: { 0: { name: { en: ' ' } }, 1: { name: { en: 'A' } } }
		},
		claims: { 0: { title: { en: '' } }, 2: { title: { en: 'One' } } },
		version: 1
	};
	expect(tidyDraft(typed).statement).toEqual({
		original_language: 'en',
		speakers: { 0: { name: { en: 'A' } } }
	});
	expect(draftPublication(typed)).toMatchObject({
		statement: { parties: {}, source: { truncated: 'false' } },
		claims: { 0: { number: '1', slug: 'point-1', original_language: 'en', title: { en: 'One' } } }
	});
});

test('readers see and save no drafts', () => {
	const ctx = testContext();
	const reader = { ...ctx, actor: { id: null, role: 'reader' as const } };
	expect(() => saveDraft(reader, null, { version: 0 })).toThrow();
	const { id } = saveDraft(ctx, null, { version: 0 });
	expect(() => discardDraft(reader, id)).toThrow();
});
