import { existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const chromium =
	process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined);

async function freePort(): Promise<string> {
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((listening) => probe.once('listening', listening));
	const { port } = probe.address() as AddressInfo;
	await new Promise((closed) => probe.close(closed));
	return String(port);
}

// Every worker reads this file again: what the first reading chose is handed on in the environment,
// where tests find it too (tests/browser/site.ts).
process.env.TEST_PORT ??= await freePort();
process.env.TEST_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'tahaqquq-browser-'));

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${process.env.TEST_PORT}`,
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: chromium,
			// Chromium's own sandbox refuses to run as root
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		}
	},
	webServer: {
		command: 'node build/cli.js serve',
		url: `http://localhost:${process.env.TEST_PORT}/health`,
		env: {
			PORT: process.env.TEST_PORT,
			DATA_DIR: process.env.TEST_DATA_DIR
		},
		stdout: 'ignore',
		stderr: 'pipe',
		timeout: 30_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 }
	},
	globalTeardown: './tests/browser/teardown.ts'
});
