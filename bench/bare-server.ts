// What the application is measured against: node:http and better-sqlite3, no framework. For each
// address it runs the same SQL with prepared statements and serialises the same fields (JSON), or
// sends the same HTML.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Planned } from './plan.ts';

const [databaseFile = '', planFile = '', port = '0'] = process.argv.slice(2);
const db = new Database(databaseFile, { readonly: true });
const plan = JSON.parse(readFileSync(planFile, 'utf8')) as Planned[];

const routes = new Map(
	plan.map(({ path, type, body, statements }) => {
		const prepared = statements.map(({ sql, params }) => ({ statement: db.prepare(sql), params }));
		const value = type.includes('json') ? (JSON.parse(body) as object) : Buffer.from(body);
		return [path, { type, prepared, value }] as const;
	})
);

createServer((request, response) => {
	const route = routes.get(request.url ?? '');
	if (!route) {
		response.writeHead(404).end();
		return;
	}
	for (const { statement, params } of route.prepared) statement.all(...params);
	const body = Buffer.isBuffer(route.value)
		? route.value
		: Buffer.from(JSON.stringify(route.value));
	response.writeHead(200, { 'content-type': route.type, 'content-length': body.length });
	response.end(body);
}).listen(Number(port), '127.0.0.1');
