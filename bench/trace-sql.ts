// Loaded before the application (--import): appends every statement that it runs, with its
// parameters, to the file TRACE_SQL while that file exists. The bare server runs the very same.
import { appendFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';

const file = process.env.TRACE_SQL ?? '';
type Traced = Record<'get' | 'all' | 'iterate', (...params: unknown[]) => unknown>;

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this`
const { prepare } = Database.prototype;

Database.prototype.prepare = function (this: Database.Database, sql: string) {
	const statement = prepare.call(this, sql) as Traced;
	for (const method of ['get', 'all', 'iterate'] as const) {
		const original = statement[method];
		statement[method] = function (...params: unknown[]) {
			if (existsSync(file)) appendFileSync(file, JSON.stringify({ sql, params }) + '\n');
			return original.apply(statement, params);
		};
	}
	return statement;
} as typeof Database.prototype.prepare;
