import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/** What a page makes a browser fetch, in bytes after gzip, by type of resource. */
export async function clientBytes(urls) {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const rows = [];
	for (const url of urls) {
		const page = await browser.newPage();
		const sizes = { document: 0, script: 0, stylesheet: 0, font: 0 };
		page.on('response', async (response) => {
			const type = response.request().resourceType();
			if (!(type in sizes)) return;
			const body = await response.body().catch(() => Buffer.alloc(0));
			// fonts are compressed already
			sizes[type] += type === 'font' ? body.length : gzipSync(body).length;
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		rows.push({ url: new URL(url).pathname, ...sizes });
		await page.close();
	}
	await browser.close();
	return rows;
}
