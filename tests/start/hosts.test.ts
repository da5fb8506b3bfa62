import { describe, expect, it } from 'vitest';
import { isOwnHost, localAddress, originOf } from '../../src/cli/hosts';
import { parseConfig } from '../../src/lib/server/config';

const plain = parseConfig({});
const behindProxy = parseConfig({
	ORIGIN: 'https://claims.example.org',
	ALLOWED_HOSTS: 'newsroom'
});
const everywhere = parseConfig({ HOST: '0.0.0.0' });

describe('names that the server answers to', () => {
	it.each(['localhost:3000', 'LOCALHOST:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])(
		'%s',
		(host) => expect(isOwnHost(plain, host)).toBe(true)
	);

	it.each(['claims.example.org', 'claims.example.org:443', 'newsroom:3000'])(
		'%s where it was set',
		(host) => {
			expect(isOwnHost(behindProxy, host)).toBe(true);
			expect(isOwnHost(plain, host)).toBe(false);
		}
	);

	it('the address that the request came in on', () => {
		expect(isOwnHost(everywhere, '192.0.2.7:3000', '::ffff:192.0.2.7')).toBe(true);
		expect(isOwnHost(everywhere, '[2001:db8::7]:3000', '2001:db8::7')).toBe(true);
		expect(isOwnHost(everywhere, '192.0.2.8:3000', '192.0.2.7')).toBe(false);
	});

	it.each([
		undefined,
		'',
		'evil.example',
		'localhost.evil.example',
		'evil.example:3000@localhost',
		'localhost/evil',
		'localhost:evil',
		'::1',
		'0.0.0.0:3000',
		'localhost evil'
	])('but not %s', (host) => {
		expect(isOwnHost(plain, host)).toBe(false);
		expect(isOwnHost(everywhere, host, '127.0.0.1')).toBe(false);
	});
});

describe('the address that a request was sent to', () => {
	it('is the one in the Host header', () => {
		expect(originOf(plain, '[::1]:3000', undefined).href).toBe('http://[::1]:3000/');
	});

	it('is ORIGIN where that is set, whatever name a proxy uses', () => {
		expect(originOf(behindProxy, '127.0.0.1:3000', undefined).origin).toBe(behindProxy.origin);
		expect(originOf(behindProxy, '127.0.0.1:3000', behindProxy.origin).origin).toBe(
			behindProxy.origin
		);
	});

	it('stays local for a form that was sent at the machine itself', () => {
		const local = 'http://127.0.0.1:3000';
		expect(originOf(behindProxy, '127.0.0.1:3000', local).origin).toBe(local);
		expect(originOf(behindProxy, 'newsroom:3000', 'http://newsroom:3000').origin).toBe(
			behindProxy.origin
		);
	});
});

it('prints an address that can be opened', () => {
	expect(localAddress(plain, 3000)).toBe('http://localhost:3000');
	expect(localAddress(everywhere, 80)).toBe('http://localhost:80');
	expect(localAddress(parseConfig({ HOST: '2001:db8::7' }), 3000)).toBe(
		'http://[2001:db8::7]:3000'
	);
});
