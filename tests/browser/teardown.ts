import { rmSync } from 'node:fs';

/** The data of the server that playwright.config.ts started. */
export default function removeData(): void {
	const folder = process.env.TEST_DATA_DIR;
	if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
