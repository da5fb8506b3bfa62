import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

/** What the environment decides. Each setting is described in docs/settings.md. */
export interface Config {
	/** Name or address to listen on. */
	host: string;
	/** 0 lets the system choose one. */
	port: number;
	/** Absolute path of the folder that holds the database. */
	dataDir: string;
	/** Absolute path of the folder whose records are loaded at start. */
	recordsDir: string;
	/** Where people reach the site, when that is not where it listens: `https://example.org`. */
	origin: string | undefined;
	/** Further names by which this server may be called, in lower case. */
	allowedHosts: readonly string[];
	/** IANA name; decides when a day ends. */
	timeZone: string;
	/** Absolute path of the folder of the migrations. */
	migrations: string;
}

/** One sentence that names the setting, what it was and what it may be. */
class InvalidSetting extends Error {
	override readonly name = 'InvalidSetting';

	constructor(
		readonly setting: string,
		readonly value: string,
		allowed: string
	) {
		super(`${setting} is ${JSON.stringify(value)}, but it must be ${allowed}.`);
	}
}

/**
 * Reads the settings. An empty one counts as not set, as compose files and shells leave them.
 * Relative paths start from the working directory, defaults from the program's own (PROGRAM_DIR,
 * which the command line sets). Throws InvalidSetting.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
	const set = (name: string) => env[name]?.trim() || undefined;
	const programDir = resolve(set('PROGRAM_DIR') ?? '.');
	const path = (name: string, fallback: string) => {
		const value = set(name);
		if (value?.includes('\0')) throw new InvalidSetting(name, value, 'a path');
		return value === undefined ? join(programDir, fallback) : resolve(value);
	};
	return {
		host: parseHost(set('HOST') ?? '127.0.0.1'),
		port: parsePort(set('PORT') ?? '3000'),
		dataDir: path('DATA_DIR', 'data'),
		recordsDir: path('RECORDS_DIR', 'records'),
		origin: parseOrigin(set('ORIGIN')),
		allowedHosts: parseAllowedHosts(set('ALLOWED_HOSTS') ?? ''),
		timeZone: parseTimeZone(set('TIME_ZONE') ?? 'UTC'),
		migrations: join(programDir, 'drizzle')
	};
}

const HOST_NAME =
	/^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;

function parseHost(value: string): string {
	const bare = value.replace(/^\[(.*)\]$/, '$1');
	if (isIP(bare) || HOST_NAME.test(bare)) return bare.toLowerCase();
	throw new InvalidSetting('HOST', value, 'a host name or an IP address such as 127.0.0.1');
}

function parsePort(value: string): number {
	const port = Number(value);
	if (/^\d{1,5}$/.test(value) && port <= 65535) return port;
	throw new InvalidSetting('PORT', value, 'a whole number from 0 to 65535');
}

function parseOrigin(value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isOrigin =
		(url?.protocol === 'http:' || url?.protocol === 'https:') &&
		`${url.origin}/` === url.href &&
		!/[\s?#]/.test(value);
	if (url && isOrigin) return url.origin;
	throw new InvalidSetting(
		'ORIGIN',
		value,
		'an http or https address without path, such as https://example.org'
	);
}

function parseAllowedHosts(value: string): string[] {
	const names = value
		.split(',')
		.map((name) => name.trim().toLowerCase())
		.filter((name) => name !== '');
	for (const name of names) {
		if (!HOST_NAME.test(name)) {
			throw new InvalidSetting(
				'ALLOWED_HOSTS',
				value,
				'host names without port, parted by commas, such as desk.example.org,newsroom'
			);
		}
	}
	return names;
}

function parseTimeZone(value: string): string {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
	} catch {
		throw new InvalidSetting('TIME_ZONE', value, 'an IANA time zone such as UTC or Asia/Baghdad');
	}
}
