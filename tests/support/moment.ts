import { expect } from 'vitest';
import type { Context } from '../../src/lib/server/context';

/** Every table that a moment shows as it was. */
const TABLES = [
	'statement',
	'claim',
	'rating',
	'criterion',
	'criterion_verdict',
	'attribution',
	'follow_up',
	'outcome',
	'evidence',
	'follow_up_evidence',
	'criterion_evidence',
	'source',
	'context_check',
	'gap',
	'correction',
	'entry_scope'
];

/** The moment that is now is what the tables say, row by row. */
export function expectNowIsTheTables(ctx: Context): void {
	const now = ctx.at({ asOf: ctx.today(), known: ctx.ledger.head().seq }).db;
	for (const table of TABLES) {
		const isNumbered = ['correction', 'entry_scope'].includes(table);
		const sql = `SELECT * FROM ${table} ORDER BY 1, 2${isNumbered ? '' : ', added_seq'}`;
		expect(now.$client.prepare(sql).all(), table).toEqual(ctx.db.$client.prepare(sql).all());
	}
}
