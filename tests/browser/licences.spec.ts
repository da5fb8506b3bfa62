import { expect, test } from '@playwright/test';

test('the fonts come with their licence', async ({ page }) => {
	const response = await page.goto('/licenses/fonts.txt');
	expect(response?.status()).toBe(200);
	await expect(page.locator('body')).toContainText('SIL OPEN FONT LICENSE');
});
