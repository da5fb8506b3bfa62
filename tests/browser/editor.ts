import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Locale } from '../../src/lib/domain/text';

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

/** A page of somebody who is signed in. */
export async function openPage(browser: Browser, session: Session, js = true): Promise<Page> {
	const context = await browser.newContext({ storageState: session, javaScriptEnabled: js });
	return context.newPage();
}

export const claimAddress = (locale: Locale, number: number) =>
	`/${locale}/statements/${STATEMENT}/${number}`;

/** The form, on a page of its own or in a sheet. */
export const formOf = (page: Page) => page.locator('dialog form, main .form-page form').last();

export const save = (page: Page) => formOf(page).locator('.form-end .btn.solid').click();

/** Opens a form as its link does: over the page with JavaScript, as a page without. */
export async function follow(page: Page, js: boolean, end: string): Promise<void> {
	// before its scripts have run a link is a link
	if (js) await page.waitForLoadState('networkidle');
	const link = page.locator(`main a[href$="${end}"]`).first();
	await expect(link).toBeVisible();
	await link.click();
	if (js) await expect(page.getByRole('dialog')).toBeVisible();
	else await page.waitForURL((url) => url.pathname.endsWith(end));
}
