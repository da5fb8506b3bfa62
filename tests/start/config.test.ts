import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/lib/server/config';

describe('settings', () => {
	it('have defaults', () => {
		expect(parseConfig({})).toEqual({
			host: '127.0.0.1',
			port: 3000,
			dataDir: resolve('data'),
			recordsDir: resolve('records'),
			origin: undefined,
			allowedHosts: [],
			timeZone: 'UTC',
			migrations: resolve('drizzle')
		});
	});

	it('count as not set when they are empty', () => {
		expect(parseConfig({ HOST: '', PORT: ' ', ORIGIN: '', TIME_ZONE: '' })).toEqual(
			parseConfig({})
		);
	});

	it('are read', () => {
		const config = parseConfig({
			HOST: '[::1]',
			PORT: '0',
			DATA_DIR: 'elsewhere',
			RECORDS_DIR: '/srv/records',
			ORIGIN: 'https://Example.org/',
			ALLOWED_HOSTS: 'desk.example.org, Newsroom',
			TIME_ZONE: 'Asia/Baghdad'
		});
		expect(config).toMatchObject({
			host: '::1',
			port: 0,
			dataDir: resolve('elsewhere'),
			recordsDir: '/srv/records',
			origin: 'https://example.org',
			allowedHosts: ['desk.example.org', 'newsroom'],
			timeZone: 'Asia/Baghdad'
		});
	});

	it('start from the folder of the program where they are not set', () => {
		const config = parseConfig({ PROGRAM_DIR: '/srv/tahaqquq' });
		expect(config.dataDir).toBe('/srv/tahaqquq/data');
		expect(config.migrations).toBe('/srv/tahaqquq/drizzle');
	});

	it.each([
		['HOST', 'http://localhost'],
		['HOST', 'a b'],
		['PORT', '-1'],
		['PORT', '65536'],
		['PORT', '3000.5'],
		['PORT', 'http'],
		['ORIGIN', 'example.org'],
		['ORIGIN', 'ftp://example.org'],
		['ORIGIN', 'https://example.org/path'],
		['ORIGIN', 'https://user:secret@example.org'],
		['ORIGIN', 'https://example.org?'],
		['ALLOWED_HOSTS', 'example.org:3000'],
		['TIME_ZONE', 'Baghdad'],
		['TIME_ZONE', '+25:00']
	])('refuse %s=%s in one sentence that says what is allowed', (name, value) => {
		expect(() => parseConfig({ [name]: value })).toThrow(
			new RegExp(`^${name} is ".*", but it must be .+\\.$`)
		);
	});
});
