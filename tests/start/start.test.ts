import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, freshCopy, type Run } from './copy';

const SLUG = 'carter-le-drian-paris-2016';
let copy: ReturnType<typeof freshCopy>;
let settings: { DATA_DIR: string; PORT: string };
let server: Run;

const READY = /Tahaqquq is at +(\S+)[\s\S]*Its data is in +(\S+)\n/;

beforeAll(async () => {
	copy = freshCopy();
	settings = { DATA_DIR: join(copy.folder, 'data'), PORT: String(await freePort()) };
	server = copy.npm(['start'], settings);
	await server.until(READY);
}, 300_000);

afterAll(() => copy.remove());

/** The status of an answer to a request that calls the server by another name. */
function statusFor(headers: Record<string, string>, path = '/en', host = '127.0.0.1') {
	return new Promise<number | undefined>((done, failed) => {
		request({ host, port: settings.PORT, path, headers }, (response) => {
			response.resume();
			done(response.statusCode);
		})
			.on('error', failed)
			.end();
	});
}

/** Runs a command of the command line to its end. */
async function tahaqquq(args: string[], input = '', env: Record<string, string> = settings) {
	const run = copy.npm(['run', '-s', 'tahaqquq', '--', ...args], env, input);
	const code = await run.ended;
	return { code, ...run.said };
}

describe('npm start in a fresh copy', () => {
	it('says what it did, how long each step took, and where everything is', () => {
		const { out } = server.said;
		for (const step of ['packages', 'build', 'database', 'records', 'pages']) {
			expect(out).toMatch(new RegExp(`^${step} .+ \\(\\d+\\.\\d s\\)$`, 'm'));
		}
		expect(out).toContain(`loaded ${SLUG}`);
		const [, address, folder] = READY.exec(out)!;
		expect(address).toBe(`http://localhost:${settings.PORT}`);
		expect(folder).toBe(settings.DATA_DIR);
	});

	it.each(['localhost', '127.0.0.1', '[::1]'])('serves at %s', async (host) => {
		const response = await fetch(`http://${host}:${settings.PORT}/en`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('text/html');
	});

	it('prints a sign-in link that opens', async () => {
		const [link] = /http:\S+token=\S+/.exec(server.said.out)!;
		expect((await fetch(link)).status).toBe(200);
	});

	it('refuses a foreign Host header, whatever else the request says', async () => {
		expect(await statusFor({ host: 'evil.example' })).toBe(421);
		expect(
			await statusFor({ host: 'evil.example', 'x-forwarded-host': `localhost:${settings.PORT}` })
		).toBe(421);
		expect(await statusFor({ host: `localhost:${settings.PORT}` })).toBe(200);
	});

	it.each(['localhost', '127.0.0.1', '[::1]'])(
		'takes forms at %s, and from nowhere else',
		async (host) => {
			const own = `http://${host}:${settings.PORT}`;
			const send = (origin: string) =>
				fetch(`${own}/en/sign-in`, {
					method: 'POST',
					redirect: 'manual',
					headers: {
						origin,
						'content-type': 'application/x-www-form-urlencoded',
						'x-forwarded-proto': 'https',
						'x-forwarded-host': 'evil.example'
					},
					body: 'email=nobody%40example.org&password=wrong'
				});
			// the origin check comes before everything else
			expect((await send(own)).status).not.toBe(403);
			expect((await send('http://evil.example')).status).toBe(403);
			expect((await send('https://evil.example')).status).toBe(403);
		}
	);
});

describe('what cannot be started', () => {
	it.each<[string, (data: string) => Record<string, string>, RegExp]>([
		[
			'a port that is taken',
			(data) => ({ ...settings, DATA_DIR: data }),
			/^Port \d+ is taken by another program: .+\.$/m
		],
		[
			'a database that another server uses',
			() => ({ ...settings, PORT: '0' }),
			/^The database in .+ is in use by another server: .+\.$/m
		],
		[
			'a folder that cannot be written',
			() => ({ PORT: '0', DATA_DIR: join(copy.root, 'package.json', 'data') }),
			/^The data cannot be kept in .+: a file is in its way\. .+\.$/m
		],
		[
			'a setting that makes no sense',
			() => ({ ...settings, PORT: 'high' }),
			/^PORT is "high", .+$/m
		]
	])('%s: one sentence and exit code 1', async (_what, env, sentence) => {
		const run = copy.npm(['start'], env(join(copy.folder, 'other')));
		expect(await run.ended).toBe(1);
		const lines = run.said.err.split('\n').filter((line) => line !== '' && !/^npm /.test(line));
		expect(lines).toEqual([expect.stringMatching(sentence)]);
	});
});

describe('the command line, while the server runs', () => {
	it('gives the record back, field for field', async () => {
		const result = await tahaqquq(['export', '-']);
		expect(result.code).toBe(0);
		const record = JSON.parse(readFileSync(join(copy.root, `records/${SLUG}.json`), 'utf8'));
		expect(JSON.parse(result.out)).toEqual(record);
	});

	it('adds nothing when the record is imported again', async () => {
		const before = await tahaqquq(['verify']);
		expect(before).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+:[0-9a-f]{64}\n$/) });
		const again = await tahaqquq(['import', `records/${SLUG}.json`]);
		expect(again).toMatchObject({ code: 0, out: `${SLUG}\n` });
		expect((await tahaqquq(['verify'])).out).toBe(before.out);
	});

	it('names every place of a record that breaks rules', async () => {
		const file = join(copy.folder, 'broken.json');
		writeFileSync(file, '{ "format": "tahaqquq-record", "version": 1, "colour": "red" }');
		const { code, out, err } = await tahaqquq(['import', file]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('/colour: unknown_field');
		expect(err).toContain('/compiled_on: required');
	});

	it('finds every table as the ledger gives it', async () => {
		expect(await tahaqquq(['rebuild'])).toMatchObject({ code: 0 });
	});

	it('makes accounts and tokens, and prints the token alone', async () => {
		const who = ['--email', 'Ada@example.org', '--name', 'Ada', '--role', 'admin'];
		const created = await tahaqquq(['user', 'create', ...who], 'correct horse battery\n');
		expect(created.code).toBe(0);
		const refused = await tahaqquq(['user', 'create', ...who], 'short\n');
		expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('/password') });
		const token = await tahaqquq([
			'token',
			'create',
			'--user',
			'ada@example.org',
			'--name',
			'desk'
		]);
		expect(token).toMatchObject({ code: 0, out: expect.stringMatching(/^tq_[\w-]{43}\n$/) });
		const link = await tahaqquq(['sign-in-link', '--email', 'ada@example.org']);
		expect(link.out).toMatch(/^http:\S+token=\S+\n$/);
	});

	it('backs up, and does not restore under a running server', async () => {
		const file = join(copy.folder, 'backup.sqlite');
		expect(await tahaqquq(['backup', file])).toMatchObject({ code: 0, out: `${file}\n` });
		expect((await tahaqquq(['backup', file])).err).toContain('exists already');
		const refused = await tahaqquq(['restore', file]);
		expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('in use') });
		const elsewhere = { ...settings, DATA_DIR: join(copy.folder, 'restored') };
		const restored = await tahaqquq(['restore', file], '', elsewhere);
		expect(restored.code).toBe(0);
		expect((await tahaqquq(['verify'], '', elsewhere)).out).toBe(restored.out);
		expect(
			await tahaqquq(['restore', join(copy.root, 'package.json')], '', elsewhere)
		).toMatchObject({ code: 1, err: expect.stringContaining('is no database') });
	});

	it('says how it is used where it does not understand, with exit code 2', async () => {
		for (const args of [[], ['fly'], ['import'], ['verify', 'now'], ['export', 'a', '--fast']]) {
			expect(await tahaqquq(args)).toMatchObject({ code: 2 });
		}
		expect((await tahaqquq(['import'])).err).toContain('FILE is missing.\n\nUsage:');
	});
});

describe('stopping and starting again', () => {
	it('finishes running requests on SIGTERM and ends with 0', async () => {
		const slow = request({
			host: '127.0.0.1',
			port: settings.PORT,
			path: '/en/sign-in',
			method: 'POST',
			headers: {
				host: `localhost:${settings.PORT}`,
				origin: `http://localhost:${settings.PORT}`,
				'content-type': 'application/x-www-form-urlencoded',
				'content-length': '14'
			}
		});
		const answered = new Promise<number | undefined>((done, failed) => {
			slow.on('response', (response) => {
				response.resume();
				done(response.statusCode);
			});
			slow.on('error', failed);
		});
		await new Promise((sent) => slow.write('email=a', sent));
		// long enough for the first half to arrive
		await new Promise((later) => setTimeout(later, 200));
		server.process.kill('SIGTERM');
		await new Promise((later) => setTimeout(later, 300));
		await expect(fetch(`http://127.0.0.1:${settings.PORT}/en`)).rejects.toThrow();
		slow.end('&pass=b');
		expect(await answered).toBeGreaterThanOrEqual(200);
		expect(await server.ended).toBe(0);
	});

	it('needs no network, and loads nothing twice', async () => {
		const offline = { npm_config_offline: 'true', https_proxy: 'http://127.0.0.1:1' };
		server = copy.npm(['start'], { ...settings, ...offline });
		await server.until(READY);
		expect(server.said.out).toContain('records    nothing new');
		// there is an account by now
		expect(server.said.out).not.toContain('token=');
	});

	it('warns about a broken and a changed record, and starts all the same', async () => {
		server.process.kill('SIGTERM');
		await server.ended;
		writeFileSync(join(copy.root, 'records/broken.json'), '{ "format": ');
		const file = join(copy.root, `records/${SLUG}.json`);
		const record = JSON.parse(readFileSync(file, 'utf8'));
		record.claims[0].title.en = 'Another title';
		writeFileSync(file, JSON.stringify(record));
		server = copy.npm(['start'], settings);
		await server.until(READY);
		expect(server.said.err).toContain('broken.json is not JSON');
		expect(server.said.err).toContain('/claims/0/title/en: differs');
		server.process.kill('SIGTERM');
		expect(await server.ended).toBe(0);
	});

	it('refuses a database that a newer program wrote', async () => {
		const { default: Database } = await import('better-sqlite3');
		const db = new Database(join(settings.DATA_DIR, 'tahaqquq.sqlite'));
		db.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-tomorrow', 0)");
		db.close();
		const run = copy.npm(['start'], settings);
		expect(await run.ended).toBe(1);
		expect(run.said.err).toMatch(
			/^The database .+ was written by a newer version of Tahaqquq: .+$/m
		);
	});
});
