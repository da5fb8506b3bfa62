import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const STATEMENT = '/statements/carter-le-drian-paris-2016';

/** What a reader can open. What only editors see is in editors-pages.spec.ts. */
const ADDRESSES = [
	'',
	'/statements',
	STATEMENT,
	`${STATEMENT}/1`,
	`${STATEMENT}/8`,
	`${STATEMENT}/5?as_of=2016-09-15`,
	'?as_of=2016-09-15',
	'/claims',
	'/claims?q=nothing-has-this-word',
	'/follow-ups',
	'/follow-ups?state=resolved',
	'/evidence',
	'/activity',
	'/corrections',
	'/methodology',
	'/sign-in',
	'/nothing-is-here'
];

const isDashboard = (address: string) => /^(\?|$)/.test(address);

const WIDTHS = [320, 390, 768, 1280];

/** Messages of the console, and scripts that failed. */
function troubles(page: Page): string[] {
	const found: string[] = [];
	page.on('pageerror', (error) => found.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') found.push(message.text());
	});
	return found;
}

for (const locale of ['en', 'ar']) {
	for (const address of ADDRESSES) {
		test.describe(`/${locale}${address}`, () => {
			for (const colorScheme of ['light', 'dark'] as const) {
				test(`is accessible in ${colorScheme}`, async ({ browser }) => {
					const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
					const page = await context.newPage();
					await page.goto(`/${locale}${address}`);
					const { violations } = await new AxeBuilder({ page }).analyze();
					const named = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
					expect(named).toEqual([]);
					await context.close();
				});
			}

			test('fits every width, in its direction, without a script failing', async ({ page }) => {
				const found = troubles(page);
				const answer = await page.goto(`/${locale}${address}`);
				expect(answer?.status()).toBe(address === '/nothing-is-here' ? 404 : 200);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 800 });
					// a canvas takes its new size one frame later
					const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
					await expect.poll(wide, `at ${width} px`).toBeLessThanOrEqual(width);
				}
				// a page that is not there is an error of its own in the console
				expect(found.filter((text) => !text.includes('404'))).toEqual([]);
			});
		});
	}
}

test('a reader loads no script but that of the charts', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	for (const address of ADDRESSES.filter((each) => !isDashboard(each)))
		await page.goto(`/en${address}`);
	expect(scripts).toEqual([]);
	await page.goto('/en');
	await expect(page.locator('canvas').first()).toBeVisible();
	expect(scripts.length).toBeGreaterThan(0);
});

test('every page names its twin in the other language', async ({ page }) => {
	await page.goto(`/en${STATEMENT}/1`);
	const twins = page.locator('link[rel=alternate][hreflang]');
	const languages = await twins.evaluateAll((links) =>
		links.map((link) => link.getAttribute('hreflang'))
	);
	expect(languages).toEqual(expect.arrayContaining(['ar', 'en', 'x-default']));
	await page.goto('/ar/claims?kind=goal');
	const twin = page.locator('link[rel=alternate][hreflang=en]');
	expect(await twin.getAttribute('href')).toContain('/en/claims');
});
