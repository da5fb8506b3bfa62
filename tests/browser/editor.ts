import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from '@playwright/test';

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

export const STATEMENT = 'carter-le-drian-paris-2016';

interface Account {
	email: string;
	password: string;
}

/** An account of one's own in the data of the server under test, made on the command line. */
export function anEditor(): Account {
	const account = { email: `${randomUUID()}@example.org`, password: 'correct horse battery' };
	const verb = ['user', 'create', '--email', account.email, '--name', 'Noor', '--role', 'editor'];
	execFileSync('node', ['build/cli.js', ...verb], {
		input: account.password,
		env: { ...process.env, DATA_DIR: process.env.TEST_DATA_DIR },
		stdio: ['pipe', 'ignore', 'pipe']
	});
	return account;
}

/** Signs in as a person does; the session can be given to further contexts. */
export async function signIn(context: BrowserContext, { email, password }: Account): Promise<void> {
	const page = await context.newPage();
	await page.goto('/en/sign-in');
	await page.locator('[name="email"]').fill(email);
	await page.locator('[name="password"]').fill(password);
	await page.locator('main form .btn.solid').click();
	await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
	await page.close();
}

export async function aSession(browser: Browser): Promise<Session> {
	const context = await browser.newContext();
	await signIn(context, anEditor());
	const session = await context.storageState();
	await context.close();
	return session;
}
