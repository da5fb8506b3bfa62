import { gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';

type Sizes = Record<'document' | 'script' | 'stylesheet' | 'font', number>;

const isMeasured = (type: string): type is keyof Sizes =>
	['document', 'script', 'stylesheet', 'font'].includes(type);

async function add(sizes: Sizes, type: keyof Sizes, response: Response): Promise<void> {
	const body = await response.body().catch(() => Buffer.alloc(0));
	// fonts are compressed already
	sizes[type] += type === 'font' ? body.length : gzipSync(body).length;
}

/** What a page makes a browser fetch, in bytes after gzip, by type of resource. */
export async function clientBytes(urls: readonly string[]) {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const rows: ({ url: string } & Sizes)[] = [];
	for (const url of urls) {
		const page = await browser.newPage();
		const sizes: Sizes = { document: 0, script: 0, stylesheet: 0, font: 0 };
		const measured: Promise<void>[] = [];
		page.on('response', (response) => {
			const type = response.request().resourceType();
			if (isMeasured(type)) measured.push(add(sizes, type, response));
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		await Promise.all(measured);
		rows.push({ url: new URL(url).pathname, ...sizes });
		await page.close();
	}
	await browser.close();
	return rows;
}
