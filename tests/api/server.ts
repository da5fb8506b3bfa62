import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import * as hooks from '../../src/hooks.server';
import { openApp } from '../../src/lib/server/app';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { EDITOR, firstRecord } from '../support/app';

type Handler = (event: RequestEvent) => Promise<Response>;
type Endpoint = Partial<Record<string, Handler>>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];

const FOLDER = '../../src/routes';
const modules = import.meta.glob<Endpoint>('../../src/routes/api/**/+server.ts', { eager: true });

const rank = (route: string) => (route.includes('[...') ? 1000 : 0) + route.split('[').length;

/** The addresses of the API as folders name them, the more definite ones first. */
export const ROUTES = Object.keys(modules)
	.map((path) => path.slice(FOLDER.length, -'/+server.ts'.length))
	.sort((one, other) => rank(one) - rank(other));
export const methodsOf = (route: string) =>
	Object.keys(modules[`${FOLDER}${route}/+server.ts`] ?? {}).filter((name) =>
		METHODS.includes(name)
	);

function find(pathname: string): { endpoint: Endpoint; params: Record<string, string> } {
	for (const route of ROUTES) {
		const pattern = route
			.replace(/\/\[\.\.\.(\w+)\]/g, '(?:/(?<$1>.*))?')
			.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
		const groups = new RegExp(`^${pattern}$`).exec(pathname);
		if (!groups) continue;
		const params = Object.entries(groups.groups ?? {});
		return {
			endpoint: modules[`${FOLDER}${route}/+server.ts`] ?? {},
			params: Object.fromEntries(
				params.map(([name, value]) => [name, decodeURIComponent(value ?? '')])
			)
		};
	}
	throw new Error(`no route takes ${pathname}`);
}

/** As Kit does it: the method, GET for HEAD, the fallback, or 405. */
const resolve = async (event: RequestEvent): Promise<Response> => {
	const { endpoint, params } = find(event.url.pathname);
	event.params = params;
	const { method } = event.request;
	const handler = endpoint[method] ?? (method === 'HEAD' ? endpoint.GET : undefined);
	const taken = handler ?? endpoint.fallback;
	if (taken) return taken(event);
	const allow = METHODS.filter(
		(name) => endpoint[name] ?? (name === 'HEAD' ? endpoint.GET : undefined)
	);
	return new Response(`${method} method not allowed`, {
		status: 405,
		headers: { allow: allow.join(', ') }
	});
};

export interface Asked {
	method?: string;
	/** Sent as JSON unless it is text or bytes. */
	body?: unknown;
	headers?: Record<string, string>;
	/** A body of unknown length. */
	stream?: ReadableStream<Uint8Array>;
	/** Sends the editor's token. */
	token?: boolean;
}

/** The real hook and the real endpoints over a file of their own with the first record in it. */
export async function startApi() {
	const dataDir = mkdtempSync(join(tmpdir(), 'tahaqquq-api-'));
	const app = await openApp({ dataDir, timeZone: 'UTC', migrations: 'drizzle' });
	const ctx = app.contextFor(EDITOR);
	await importRecord(ctx, firstRecord());
	const password = 'correct horse battery';
	const user = { email: 'ada@example.org', name: 'Ada', role: 'editor' as const, password };
	const { id } = await app.accounts.createUser(user);
	const { token } = app.accounts.createToken(id, 'tests');
	const cookies = await app.accounts.signIn(user, '192.0.2.7');
	process.env.DATA_DIR = dataDir;
	await hooks.init();
	const ask = (path: string, asked: Asked = {}) =>
		hooks.handle({
			event: eventOf(path, asked, token),
			resolve
		} as unknown as Parameters<Handle>[0]);
	return {
		ctx,
		ask,
		/** Everything that answers to a request carries JSON. */
		json: async (path: string, asked: Asked = {}) => bodyOf(await ask(path, asked)),
		cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
		close: () => {
			process.emit('sveltekit:shutdown' as 'exit', 0);
			delete process.env.DATA_DIR;
			app.close();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}
export type Api = Awaited<ReturnType<typeof startApi>>;

export type Json = Record<string, unknown>;

async function bodyOf(response: Response): Promise<{ http: number } & Json> {
	return { ...((await response.json()) as Json), http: response.status };
}

function eventOf(path: string, asked: Asked, bearer: string) {
	const { method, stream, body = stream, headers = {}, token } = asked;
	const url = new URL(path, 'http://127.0.0.1:3000');
	const isRaw = typeof body === 'string' || body instanceof Uint8Array || body === stream;
	const request = new Request(url, {
		method: method ?? (body === undefined ? 'GET' : 'POST'),
		headers: {
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
			...(token ? { authorization: `Bearer ${bearer}` } : {}),
			...headers
		},
		...(body === undefined ? {} : { body: (isRaw ? body : JSON.stringify(body)) as BodyInit }),
		...(stream ? { duplex: 'half' } : {})
	});
	return {
		url,
		request,
		params: {},
		locals: {},
		route: { id: null },
		cookies: { get: () => undefined, getAll: () => [], set: () => {}, delete: () => {} },
		setHeaders: () => {},
		getClientAddress: () => '192.0.2.7'
	};
}
