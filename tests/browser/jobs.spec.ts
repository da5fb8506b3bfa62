import { expect, test, type Page } from '@playwright/test';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import {
	aSession,
	claimAddress,
	follow,
	formOf,
	openPage,
	save,
	STATEMENT,
	type Session
} from './editor';

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

async function rated(page: Page, status: string) {
	await page.goto('/en');
	const row = page
		.locator('main table', { hasText: i18nOf('en').t('charts.now.caption') })
		.locator('tr', { has: page.locator(`a[href*="status=${status}"]`) });
	const isThere = (await row.count()) > 0;
	const count = isThere ? await row.first().locator('td').last().textContent() : '0';
	const day = new Date().toISOString().slice(0, 10);
	const answer = await page.request.get(`/api/v1/progress?from=${day}&to=${day}&step=day`);
	const { items } = (await answer.json()) as { items: { counts: Record<string, number> }[] };
	return { table: Number.parseInt(count ?? ''), progress: items[0]?.counts[status] ?? 0 };
}

for (const { locale, js, claim, status } of WAYS) {
	const { t } = i18nOf(locale);
	const address = claimAddress(locale, claim);

	test.describe(`${locale}, ${js ? 'with' : 'without'} JavaScript`, () => {
		test('a rating shows on the claim, in the chart and in the API', async ({ browser }) => {
			const page = await openPage(browser, session, js);
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
			const page = await openPage(browser, session, js);
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
			const page = await openPage(browser, session, js);
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
			const outcome = page.locator('.tl').filter({ hasText: title });
			await expect(outcome.filter({ hasText: t('scales.outcome.did_not_happen') })).toHaveCount(1);
		});
	});
}

test('the list stays where it was when a claim is rated from it', async ({ browser }) => {
	const page = await openPage(browser, session);
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
	const page = await openPage(browser, session);
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
