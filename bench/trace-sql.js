// Loaded before the application (--import): appends every statement that it runs, with its
// parameters, to the file TRACE_SQL while that file exists. The bare server runs the very same.
import { appendFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';

const file = process.env.TRACE_SQL ?? '';
const prepare = Database.prototype.prepare;

Database.prototype.prepare = function (sql) {
	const statement = prepare.call(this, sql);
	for (const method of ['get', 'all', 'iterate']) {
		const original = statement[method];
		statement[method] = function (...params) {
			if (existsSync(file)) appendFileSync(file, JSON.stringify({ sql, params }) + '\n');
			return original.apply(this, params);
		};
	}
	return statement;
};
