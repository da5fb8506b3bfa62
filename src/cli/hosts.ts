import type { Config } from '$lib/server/config';

/** Listening on these means "on every address": they are no names to be called by. */
const WILDCARDS: readonly string[] = ['0.0.0.0', '::'];

/** The name in a Host header, without port, in lower case; IPv6 in brackets. */
function hostName(header: string | undefined): string | undefined {
	return /^(\[[0-9a-f:.]+\]|[^\s:@/?#\\[\]]+)(:\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address);

const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request may call this server so. A page elsewhere can have its own name point here (DNS
 * rebinding) and then read and write as if it were ours: an unknown name is refused. The port does
 * not matter, since a tunnel or a container may show another one; nor does an address that the
 * request really came in on, since only a name can be made to point elsewhere.
 */
export function isOwnHost(config: Config, header: string | undefined, localAddress = ''): boolean {
	const name = hostName(header);
	if (name === undefined) return false;
	return (
		LOOPBACK_NAMES.includes(name) ||
		(!WILDCARDS.includes(config.host) && name === bracketed(config.host)) ||
		(config.origin !== undefined && name === hostName(new URL(config.origin).host)) ||
		config.allowedHosts.includes(name) ||
		name === bracketed(localAddress.replace(/^::ffff:/, ''))
	);
}

/**
 * The address that a request was sent to, as the browser sees it: ORIGIN where that is set. Somebody
 * at the machine itself may still use the loopback address, and then forms must work there too.
 */
export function originOf(config: Config, host: string, sentBy: string | undefined): URL {
	const direct = `http://${host}`;
	const isLocalForm = sentBy === direct && LOOPBACK_NAMES.includes(hostName(host) ?? '');
	return new URL(isLocalForm ? direct : (config.origin ?? direct));
}

/** Where to open the site in a browser on this machine. */
export function localAddress(config: Config, port: number): string {
	const isLocal = WILDCARDS.includes(config.host) || config.host.startsWith('127.');
	return `http://${isLocal || config.host === '::1' ? 'localhost' : bracketed(config.host)}:${port}`;
}
