import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Locale } from '../../src/lib/domain/text';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import { anEditor, aSession, signIn, STATEMENT, type Session } from './editor';

const WAYS = [
	{ locale: 'en', js: true, claim: 3, status: 'stalled' },
	{ locale: 'ar', js: true, claim: 4, status: 'postponed' },
	{ locale: 'en', js: false, claim: 5, status: 'withdrawn' },
	{ locale: 'ar', js: false, claim: 6, status: 'not_fulfilled' }
] as const;

let session: Session;
test.beforeAll(async ({ browser }) => {
	session = await aSession(browser);
});

async function open(browser: Browser, js = true): Promise<Page> {
	const context = await browser.newContext({ storageState: session, javaScriptEnabled: js });
	return context.newPage();
}

const claimAddress = (locale: Locale, number: number) =>
	`/${locale}/statements/${STATEMENT}/${number}`;
/** The form, on a page of its own or in a sheet. */
const formOf = (page: Page) => page.locator('dialog form, main .form-page form').last();
const save = (page: Page) => formOf(page).locator('.form-end .btn.solid').click();

/** Opens a form as its link does: over the page with JavaScript, as a page without. */
async function follow(page: Page, js: boolean, end: string): Promise<void> {
	const link = page.locator(`main a[href$="${end}"]`).first();
	await expect(link).toBeVisible();
	await link.click();
	if (js) await expect(page.getByRole('dialog')).toBeVisible();
	else await page.waitForURL((url) => url.pathname.endsWith(end));
}

async function rated(page: Page, status: string) {
	await page.goto('/en');
	const link = page.locator(`main table a[href*="status=${status}"]`).first();
	const row = page.locator('main table tr').filter({ has: link });
	const count =
		(await link.count()) === 0 ? '0' : await row.first().locator('td').last().innerText();
	const day = new Date().toISOString().slice(0, 10);
	const answer = await page.request.get(`/api/v1/progress?from=${day}&to=${day}&step=day`);
	const { items } = (await answer.json()) as { items: { counts: Record<string, number> }[] };
	return { table: Number.parseInt(count), progress: items[0]?.counts[status] ?? 0 };
}

for (const { locale, js, claim, status } of WAYS) {
	const { t } = i18nOf(locale);
	const address = claimAddress(locale, claim);

	test.describe(`${locale}, ${js ? 'with' : 'without'} JavaScript`, () => {
		test('a rating shows on the claim, in the chart and in the API', async ({ browser }) => {
			const page = await open(browser, js);
			const before = await rated(page, status);
			await page.goto(address);
			await follow(page, js, '/rate');
			const form = formOf(page);
			await form.locator(`[name="status"][value="${status}"]`).check();
			await expect(form.getByText(t(`scales.statusDefinition.${status}`))).toBeVisible();
			await form.locator(`[name="reason.${locale}"]`).fill('The ministers met again.');
			await form.locator('[name="evidence"]').first().check();
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			await expect(page.locator('.notice.success')).toContainText(t(`scales.status.${status}`));
			await expect(page.locator('.c-status')).toContainText(t(`scales.status.${status}`));
			await expect(page.getByRole('dialog')).toHaveCount(0);
			expect(await rated(page, status)).toEqual({
				table: before.table + 1,
				progress: before.progress + 1
			});
		});

		test('an attached link is listed; the page is recognised elsewhere', async ({ browser }) => {
			const page = await open(browser, js);
			const url = `https://example.org/${locale}/${js}`;
			await page.goto(address);
			await follow(page, js, '/attach');
			await formOf(page).locator('[name="url"]').fill(`${url}?utm_source=mail`);
			await formOf(page).locator('[name="stance"][value="context"]').check();
			await formOf(page).locator('[name="quote.text"]').fill('والتقى الوزراء في بروكسل.');
			await formOf(page).locator('[name="quote.language"]').selectOption('ar');
			await formOf(page).locator('[name="source.title"]').fill('A page of its own');
			await formOf(page).locator('[name="source.published_on"]').fill('2016-02');
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			const listed = page.locator('.ev').filter({ hasText: 'A page of its own' });
			await expect(listed).toContainText('والتقى الوزراء في بروكسل.');

			await page.goto(`${claimAddress(locale, 7)}/attach`);
			const form = formOf(page);
			await form.locator('[name="url"]').fill(url);
			if (js) await form.locator('[name="url"]').blur();
			else await form.locator('[formaction$="look"]').click();
			await expect(page.getByText(t('editing.source.known'))).toBeVisible();
			await expect(page.locator('.notice')).toContainText('A page of its own');
			await expect(formOf(page).locator('[name="source.title"]')).toHaveCount(0);
		});

		test('an overdue follow-up is no longer overdue once it is said what came of it', async ({
			browser
		}) => {
			const page = await open(browser, js);
			const title = `Another meeting (${locale}, ${js})`;
			await page.goto(address);
			await follow(page, js, '/follow-ups/new');
			await formOf(page).locator(`[name="title.${locale}"]`).fill(title);
			await formOf(page).locator('[name="expected_by.date"]').fill('2020-02-10');
			await formOf(page).locator('[name="expected_by.precision"]').selectOption('week');
			await formOf(page).locator('[name="expected_since"]').fill('2020-01-20');
			await save(page);
			await page.waitForURL(/recorded=\d+/);

			await page.goto(`/${locale}/follow-ups?state=overdue`);
			const row = page.locator('main li').filter({ hasText: title });
			await row.locator('a[href$="/outcome"]').click();
			await formOf(page).locator('[name="outcome"][value="did_not_happen"]').check();
			await formOf(page).locator('[name="outcome_on"]').fill('2020-02-17');
			await formOf(page).locator('[name="bearing"][value="contradicts"]').check();
			await formOf(page).locator('[name="evidence"]').first().check();
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			await expect(page.locator('.notice.success')).toContainText(title);
			await page.goto(`/${locale}/follow-ups?state=overdue`);
			await expect(row).toHaveCount(0);
			await page.goto(address);
			await expect(page.locator('.tl').filter({ hasText: title })).toContainText(
				t('scales.outcome.did_not_happen')
			);
		});

		test('an error names its field and keeps every word', async ({ browser }) => {
			const page = await open(browser, js);
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
			const first = await open(browser, js);
			const second = await open(browser, js);
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
			const page = await open(browser, js);
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

test('a sheet is left with Escape, and keeps what was typed for the next time', async ({
	browser
}) => {
	const page = await open(browser);
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

test('the list stays where it was when a claim is rated from it', async ({ browser }) => {
	const page = await open(browser);
	await page.goto(`/en/claims?statement=${STATEMENT}&sort=-number`);
	await follow(page, true, '/8/rate');
	await formOf(page).locator('[name="status"][value="supported"]').check();
	await formOf(page).locator('[name="reason.en"]').fill('Now the minutes are public.');
	await formOf(page).locator('[name="evidence"]').first().check();
	await save(page);
	await page.waitForURL(/\/en\/claims\?.*recorded=\d+/);
	await expect(page.locator('main tr').filter({ hasText: 'Supported' })).toHaveCount(1);
});

test('what was wrong stays, struck through, with the reason', async ({ browser }) => {
	const page = await open(browser);
	const answer = await page.request.get(`/api/v1/statements/${STATEMENT}/claims/1`);
	const claim = (await answer.json()) as {
		ratings: { id: string }[];
		evidence: { id: string }[];
	};
	await page.goto(`${claimAddress('en', 1)}/ratings/${claim.ratings.at(-1)?.id}/retract`);
	await save(page);
	await expect(page.getByRole('alert')).toContainText('This is missing.');
	await formOf(page).locator('[name="reason.en"]').fill('The day was misread.');
	await save(page);
	await page.waitForURL(/recorded=\d+/);
	await page.goto(`${claimAddress('en', 1)}/evidence/${claim.evidence[0]?.id}/withdraw`);
	await formOf(page).locator('[name="reason.en"]').fill('The page says something else.');
	await save(page);
	await page.waitForURL(/recorded=\d+/);
	await page.goto('/en/corrections');
	await expect(page.locator('main')).toContainText('The day was misread.');
	await expect(page.locator('main')).toContainText('The page says something else.');
});
