import { expect, test } from '@playwright/test';
import { i18nOf } from '../../src/lib/i18n/i18n-of';
import { aSession, claimAddress, formOf, openPage, save, type Session } from './editor';

const WAYS = [
	{ locale: 'en', js: true, claim: 2, criterion: 'mosul-and-raqqa-1' },
	{ locale: 'ar', js: true, claim: 2, criterion: 'mosul-and-raqqa-2' },
	{ locale: 'en', js: false, claim: 8, criterion: 'plan-approved-1' },
	{ locale: 'ar', js: false, claim: 8, criterion: 'plan-approved-2' }
] as const;

let session: Session;
test.beforeAll(async ({ browser }) => {
	session = await aSession(browser);
});

for (const { locale, js, claim, criterion } of WAYS) {
	const { t } = i18nOf(locale);
	const address = claimAddress(locale, claim);

	test.describe(`${locale}, ${js ? 'with' : 'without'} JavaScript`, () => {
		test('a criterion is judged from the claim, and the verdict taken back', async ({
			browser
		}) => {
			const page = await openPage(browser, session, js);
			await page.goto(address);
			await page.locator(`main a[href$="/criteria/${criterion}"]`).first().click();
			await page.waitForURL((url) => url.pathname.endsWith(criterion));
			const form = formOf(page);
			await form.locator('[name="verdict"][value="unclear"]').check();
			await form.locator(`[name="note.${locale}"]`).fill('The sources disagree.');
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			await expect(page.locator('.notice.success')).toContainText(t('scales.criterion.unclear'));
			await expect(page.locator('.crit')).toContainText(t('scales.criterion.unclear'));

			await page.goto(`${address}/criteria/${criterion}`);
			await page.locator('main a[href$="/retract"]').first().click();
			await page.waitForURL(/\/retract$/);
			await form.locator(`[name="reason.${locale}"]`).fill('They do not disagree.');
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			await page.goto(`/${locale}/corrections`);
			await expect(page.locator('main')).toContainText('They do not disagree.');
		});

		test('a judgement of the words keeps every row when one is wrong', async ({ browser }) => {
			const page = await openPage(browser, session, js);
			await page.goto(`${address}/attribution`);
			const form = formOf(page);
			const rows = form.locator('details[id^="f-elements-"]');
			const last = (await rows.count()) - 1;
			const field = (part: string) => form.locator(`[name="elements.${last}.${part}"]`);
			await rows.nth(last).locator('summary').first().click();
			await field('verdict').selectOption('faithful');
			await field(`text.${locale}`).fill('A part of it');
			await field('span.en').fill('words that nobody said');
			await form.locator('[name="speaker.en"]').fill('Carter, in Paris');
			await save(page);
			const summary = page.getByRole('alert');
			await expect(summary).toContainText(t('issues.span_not_found'));
			await summary.getByRole('link', { name: t('judging.elements.span.en') }).click();
			await expect(field('span.en')).toBeFocused();
			await expect(field('span.en')).toHaveValue('words that nobody said');
			await expect(field('verdict')).toHaveValue('faithful');
			await expect(form.locator('[name="speaker.en"]')).toHaveValue('Carter, in Paris');

			await form.locator('[formaction$="more"]').first().click();
			await expect(summary).toHaveCount(0);
			await expect(rows).toHaveCount(last + 2);
			await expect(field('span.en')).toHaveValue('words that nobody said');
			if (!(await field('span.en').isVisible())) {
				await rows.nth(last).locator('summary').first().click();
			}
			await field('span.en').fill('');
			await save(page);
			await page.waitForURL(/recorded=\d+/);
			const answer = await page.request.get(
				`/api/v1${address.slice(3).replace(/\/(\d)$/, '/claims/$1')}`
			);
			const { attribution } = (await answer.json()) as {
				attribution: { elements: unknown[]; speaker: { en?: string } };
			};
			expect(attribution.elements).toHaveLength(last + 1);
			expect(attribution.speaker.en).toBe('Carter, in Paris');
		});
	});
}

test('words selected in the text become the span of an element', async ({ browser }) => {
	const page = await openPage(browser, session);
	await page.goto(`${claimAddress('en', 1)}/attribution`);
	const row = formOf(page).locator('details[id^="f-elements-"]').first();
	await row.locator('summary').first().click();
	const words = page.locator('blockquote[lang="ar"]').first();
	const selected = await words.evaluate((element) => {
		const text = element.firstChild!;
		document.getSelection()?.setBaseAndExtent(text, 0, text, 20);
		return text.textContent!.slice(0, 20).trim();
	});
	await row.getByRole('button').first().click();
	await expect(row.locator('[name="elements.0.span.ar"]')).toHaveValue(selected);
});

test('a row that was emptied is gone when the form comes back, and the others close up', async ({
	browser
}) => {
	const page = await openPage(browser, session);
	await page.goto(`${claimAddress('en', 1)}/attribution`);
	const rows = formOf(page).locator('details[id^="f-elements-"]');
	const textOf = (index: number) => page.locator(`[name="elements.${index}.text.en"]`);
	const verdictOf = (index: number) => page.locator(`[name="elements.${index}.verdict"]`);
	const before = await rows.count();
	const [text, verdict] = [await textOf(2).inputValue(), await verdictOf(2).inputValue()];
	await rows.nth(1).locator('summary').first().click();
	await rows.nth(1).getByRole('button').last().click();
	await expect(textOf(1)).toHaveValue('');
	await page.locator('[name="effective_on"]').fill('2015-01-01');
	await save(page);
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(rows).toHaveCount(before - 1);
	await expect(textOf(1)).toHaveValue(text);
	await expect(verdictOf(1)).toHaveValue(verdict);
});
