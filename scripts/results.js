import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Result */

/**
 * Counts what vitest's JSON report says. A file that could not even be loaded has no tests in it and
 * counts as one that failed.
 * @param {string} file
 * @returns {Result}
 */
export function readVitest(file) {
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const broken = report.testResults.filter(
		/** @param {{ status: string, assertionResults: { status: string }[] }} result */
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts what Playwright's JSON report says.
 * @param {string} file
 * @returns {Result}
 */
export function readPlaywright(file) {
	const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * A run that found no test, or ended badly without naming one, has failed all the same.
 * @param {number | null} exitCode
 * @param {() => Result} read
 * @returns {Result}
 */
export function resultOf(exitCode, read) {
	/** @type {Result} */
	let result = { passed: 0, failed: 0 };
	try {
		result = read();
	} catch {
		// no report: it did not come that far
	}
	const isSilent = result.failed === 0 && (exitCode !== 0 || result.passed === 0);
	return isSilent ? { ...result, failed: 1 } : result;
}
