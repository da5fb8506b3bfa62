import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/lib/domain/text';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import {
	anEditor,
	aSession,
	claimAddress,
	follow,
	formOf,
	openPage,
	save,
	signIn,
	STATEMENT,
	type Session
} from './editor';

const WAYS = LOCALES.flatMap((locale) => [true, false].map((js) => ({ locale, js })));

let session: Session;
test.beforeAll(async ({ browser }) => {
	session = await aSession(browser);
});

for (const { locale, js } of WAYS) {
	const { t } = i18nOf(locale);
	const address = claimAddress(locale, 2);

	test.describe(`${locale}, ${js ? 'with' : 'without'} JavaScript`, () => {
		test('an error names its field and keeps every word', async ({ browser }) => {
			const page = await openPage(browser, session, js);
			await page.goto(`${address}/rate`);
			const form = formOf(page);
			await form.locator('[name="status"][value="fulfilled"]').check();
			await form.locator('[name="effective_on"]').fill('2015-12-31');
			await form.locator(`[name="reason.${locale}"]`).fill('Before anybody said it.');
			await save(page);
			const summary = page.getByRole('alert');
			await expect(summary).toContainText(t('issues.before_statement'));
			await expect(summary).toContainText(t('issues.evidence_required'));
			if (js) await expect(summary).toBeFocused();
			await summary.getByRole('link', { name: t('editing.rate.effectiveOn') }).click();
			await expect(form.locator('[name="effective_on"]')).toBeFocused();
			await expect(form.locator('[name="effective_on"]')).toHaveValue('2015-12-31');
			await expect(form.locator(`[name="reason.${locale}"]`)).toHaveValue(
				'Before anybody said it.'
			);
			await expect(form.locator('[name="status"][value="fulfilled"]')).toBeChecked();
		});

		test('of two who rate one claim, neither loses a word', async ({ browser }) => {
			const first = await openPage(browser, session, js);
			const second = await openPage(browser, session, js);
			for (const page of [first, second]) await page.goto(`${claimAddress(locale, 7)}/rate`);
			const write = async (page: Page, status: string, reason: string) => {
				await formOf(page).locator(`[name="status"][value="${status}"]`).check();
				await formOf(page).locator(`[name="reason.${locale}"]`).fill(reason);
				await formOf(page).locator('[name="evidence"]').first().check();
				await save(page);
			};
			const [mine, theirs] = [`Mine ${locale} ${js}`, `Theirs ${locale} ${js}`];
			await write(first, 'partly_fulfilled', theirs);
			await first.waitForURL(/recorded=\d+/);
			await write(second, 'in_progress', mine);
			const conflict = second.getByRole('alert');
			await expect(conflict).toContainText(t('editing.conflict.title'));
			await expect(conflict).toContainText(theirs);
			await expect(conflict).toContainText(mine);
			await expect(formOf(second).locator(`[name="reason.${locale}"]`)).toHaveValue(mine);
			await save(second);
			await second.waitForURL(/recorded=\d+/);
			const answer = await second.request.get(`/api/v1/statements/${STATEMENT}/claims/7`);
			const { ratings } = (await answer.json()) as { ratings: { reason: { en?: string } }[] };
			expect(JSON.stringify(ratings)).toContain(mine);
			expect(JSON.stringify(ratings)).toContain(theirs);
		});

		test('a session that ended costs nothing', async ({ browser }) => {
			const page = await openPage(browser, session, js);
			await page.goto(`${address}/rate`);
			await formOf(page).locator('[name="status"][value="in_progress"]').check();
			await formOf(page).locator(`[name="reason.${locale}"]`).fill('Written for a long time.');
			await formOf(page).locator('[name="evidence"]').first().check();
			await page.context().clearCookies();
			await save(page);
			await expect(page.getByRole('alert')).toContainText(
				t('editing.refused.unauthenticated.title')
			);
			await signIn(page.context(), anEditor());
			await expect(formOf(page).locator(`[name="reason.${locale}"]`)).toHaveValue(
				'Written for a long time.'
			);
			await save(page);
			await page.waitForURL(/recorded=\d+/);
		});
	});
}

test('what is typed before the scripts have run stays', async ({ browser }) => {
	const page = await openPage(browser, session);
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(`${claimAddress('en', 2)}/rate`, { waitUntil: 'commit' });
	const form = formOf(page);
	await form.locator('[name="status"][value="fulfilled"]').check();
	await form.locator('[name="effective_on"]').fill('2017-07-10');
	await form.locator('[name="reason.en"]').fill('Typed on a slow line.');
	await form.locator('[name="evidence"]').nth(1).check();
	release();
	await page.waitForLoadState('networkidle');
	await expect(form.locator('[name="status"][value="fulfilled"]')).toBeChecked();
	await expect(form.locator('[name="effective_on"]')).toHaveValue('2017-07-10');
	await expect(form.locator('[name="reason.en"]')).toHaveValue('Typed on a slow line.');
	await expect(form.locator('[name="evidence"]').nth(1)).toBeChecked();
});

test('a sheet is left with Escape, and keeps what was typed for the next time', async ({
	browser
}) => {
	const page = await openPage(browser, session);
	const address = claimAddress('en', 2);
	await page.goto(address);
	await follow(page, true, '/rate');
	await expect(page).toHaveURL(`${address}/rate`);
	await formOf(page).locator('[name="reason.en"]').fill('Half a sentence');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page).toHaveURL(address);
	await expect(page.locator('main a[href$="/rate"]').first()).toBeFocused();
	await follow(page, true, '/rate');
	await expect(formOf(page).locator('[name="reason.en"]')).toHaveValue('Half a sentence');
});
