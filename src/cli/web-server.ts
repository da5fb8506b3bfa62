import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '$lib/server/config';
import { Refusal } from './command';
import { isOwnHost, originOf } from './hosts';

export type Handler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => unknown;

/** How long running requests may take once the server was told to stop. */
const PATIENCE_MS = 10_000;

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port'];

/** Where the handler finds the address of the person who asks; see pages.ts. */
export const CLIENT_ADDRESS = 'x-client-address';

function answer(response: ServerResponse, status: number, sentence: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(`${sentence}\n`);
}

/** Hands a request on with the headers that the pages trust, and with nothing a client made up. */
export function listener(config: Config, handler: Handler, failed: (error: unknown) => void) {
	return (request: IncomingMessage, response: ServerResponse): void => {
		const { headers, socket } = request;
		const host = headers.host;
		if (host === undefined || !isOwnHost(config, host, socket.localAddress)) {
			answer(
				response,
				421,
				`This server does not answer for ${JSON.stringify(host ?? '')}. Use the address that it printed at its start; ORIGIN or ALLOWED_HOSTS gives it another name.`
			);
			return;
		}
		const origin = originOf(config, host, headers.origin);
		const client = clientAddress(config, request);
		for (const name of FORWARDED) Reflect.deleteProperty(headers, name);
		headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
		headers['x-forwarded-host'] = origin.host;
		// without cookies there is nothing to forge: the API itself says that it wants JSON, not a form
		if (request.url?.startsWith('/api/')) headers.origin = origin.origin;
		headers[CLIENT_ADDRESS] = client;
		Promise.resolve(handler(request, response, () => answer(response, 404, 'Not found'))).catch(
			(error: unknown) => {
				failed(error);
				if (!response.headersSent) answer(response, 500, 'The server failed.');
				else response.destroy();
			}
		);
	};
}

/** Behind a proxy on this machine, the address that the proxy added last; else the peer's. */
function clientAddress(config: Config, { headers, socket }: IncomingMessage): string {
	const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	const isProxied = config.origin !== undefined && (peer === '127.0.0.1' || peer === '::1');
	const forwarded = isProxied ? String(headers['x-forwarded-for'] ?? '') : '';
	return forwarded.split(',').at(-1)?.trim() || peer;
}

/** Listens on HOST and PORT. The default also answers on ::1, so that `localhost` works everywhere. */
export async function listen(
	config: Config,
	handle: (request: IncomingMessage, response: ServerResponse) => void
): Promise<{ port: number; close(): Promise<void> }> {
	const isLoopback = config.host === '127.0.0.1' || config.host === 'localhost';
	const first = createServer(handle);
	try {
		await listenOn(first, isLoopback ? '127.0.0.1' : config.host, config.port);
	} catch (error) {
		throw refusal(config, error);
	}
	const { port } = first.address() as AddressInfo;
	const servers = [first];
	if (isLoopback) {
		const second = createServer(handle);
		try {
			await listenOn(second, '::1', port);
			servers.push(second);
		} catch (error) {
			// Without IPv6 the first is enough; with another program there, `localhost` would be its.
			if (codeOf(error) === 'EADDRINUSE' && config.port !== 0) {
				first.close();
				throw refusal(config, error);
			}
		}
	}
	return {
		port,
		close: async () => {
			await Promise.all(servers.map(closeServer));
		}
	};
}

function listenOn(server: Server, host: string, port: number): Promise<void> {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen({ host, port }, () => {
			server.off('error', failed);
			done();
		});
	});
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

const TROUBLE: Readonly<Record<string, (config: Config) => string>> = {
	EADDRINUSE: ({ port }) =>
		`Port ${port} is taken by another program: stop that one, or set PORT to another port.`,
	EACCES: ({ port }) => `Port ${port} may not be used by this user: set PORT to one above 1023.`,
	ENOTFOUND: ({ host }) => `HOST is "${host}", but no such name can be found.`,
	EADDRNOTAVAIL: ({ host }) => `HOST is "${host}", but this machine does not have that address.`
};

function refusal(config: Config, error: unknown): unknown {
	const sentence = TROUBLE[codeOf(error)]?.(config);
	return sentence ? new Refusal(sentence) : error;
}

/** Takes no new request, lets the running ones finish, and gives up on them after a while. */
function closeServer(server: Server): Promise<void> {
	return new Promise((done) => {
		const idle = setInterval(() => server.closeIdleConnections(), 50);
		const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(patience);
			done();
		});
	});
}
