import { CLIENT_ADDRESS, type Handler } from './web-server';

/** Longest body of a form or an API call. Records, which are larger, come by the command line. */
const BODY_SIZE_LIMIT = '1M';

/**
 * Loads the pages, which SvelteKit's Node adapter builds beside this file. They read their settings
 * when they are loaded; `envPrefix` in svelte.config.js keeps those apart from ours of the same name.
 */
export async function loadPages(): Promise<Handler> {
	process.env.ADAPTER_PROTOCOL_HEADER = 'x-forwarded-proto';
	process.env.ADAPTER_HOST_HEADER = 'x-forwarded-host';
	process.env.ADAPTER_ADDRESS_HEADER = CLIENT_ADDRESS;
	process.env.ADAPTER_BODY_SIZE_LIMIT = BODY_SIZE_LIMIT;
	const address = new URL('handler.js', import.meta.url).href;
	const { handler } = (await import(/* @vite-ignore */ address)) as { handler: Handler };
	return handler;
}

/** Lets the pages close what they opened; the adapter's own server sends the same event. */
export function closePages(): void {
	process.emit('sveltekit:shutdown' as 'exit', 0);
}
