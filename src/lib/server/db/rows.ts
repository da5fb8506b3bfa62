import { Column, getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './open';

type Tables = Record<string, SQLiteTable>;
type Joined<T extends Tables> = { [Name in keyof T]: T[Name]['$inferSelect'] };
type Cell = (value: unknown) => unknown;

/**
 * Whole rows of joined tables, as `SELECT` would give them: `{ evidence: t.evidence, source:
 * t.source }` reads the columns of both, and `rest` (from FROM on) calls them by those names. The
 * schema names and decodes the columns as Drizzle's own select does, at a fraction of its cost:
 * the pages that read most go through here.
 */
export function rowsOf<T extends Tables>(db: Db, tables: T, rest: string) {
	const parts = Object.entries(tables).map(([name, table]) => partOf(name, table));
	const columns = parts.flatMap(({ sql }) => sql).join(', ');
	const statement = db.$client
		.prepare<[Record<string, unknown>], unknown[]>(`SELECT ${columns} ${rest}`)
		.raw();
	const toRow = (cells: unknown[]): Joined<T> => {
		let at = 0;
		const row: Record<string, unknown> = {};
		for (const { name, fields } of parts) {
			const inner: Record<string, unknown> = {};
			for (const { field, decode } of fields) {
				const value = cells[at++];
				inner[field] = decode === null || value === null ? value : decode(value);
			}
			row[name] = inner;
		}
		return row as Joined<T>;
	};
	return {
		all: (values: Record<string, unknown>): Joined<T>[] => statement.all(values).map(toRow),
		get: (values: Record<string, unknown>): Joined<T> | undefined => {
			const cells = statement.get(values);
			return cells && toRow(cells);
		}
	};
}

/** Rows of one table. */
export function tableRows<T extends SQLiteTable>(db: Db, table: T, rest: string) {
	const rows = rowsOf(db, { row: table }, rest);
	return {
		all: (values: Record<string, unknown>): T['$inferSelect'][] =>
			rows.all(values).map(({ row }) => row)
	};
}

function partOf(name: string, table: SQLiteTable) {
	const columns = Object.entries(getTableColumns(table));
	return {
		name,
		sql: columns.map(([, column]) => `"${name}"."${column.name}"`),
		fields: columns.map(([field, column]) => ({ field, decode: decoderOf(column) }))
	};
}

/** Null where the column holds what SQLite gives. */
function decoderOf(column: Column): Cell | null {
	const isPlain = column.mapFromDriverValue === Column.prototype.mapFromDriverValue;
	return isPlain ? null : (value) => column.mapFromDriverValue(value);
}
