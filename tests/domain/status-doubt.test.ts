import { describe, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../src/lib/domain/criterion';
import { STATUS_CODES } from '../../src/lib/domain/scales';
import { statusDoubt } from '../../src/lib/domain/status-doubt';

const criteria = (...verdicts: CriterionVerdict[]) =>
	verdicts.map((verdict) => ({ verdict, counts: true }));

describe('a status beside its criteria', () => {
	it('looks odd as fulfilled while a counting criterion is not met', () => {
		expect(statusDoubt('fulfilled', criteria('met', 'not_met'))).toBe('not_all_met');
		expect(statusDoubt('fulfilled', criteria('met', 'met'))).toBeNull();
	});

	it('looks odd as less than fulfilled while all of them are met', () => {
		expect(statusDoubt('partly_fulfilled', criteria('met', 'met'))).toBe('all_met');
		expect(statusDoubt('not_fulfilled', criteria('met'))).toBe('all_met');
		expect(statusDoubt('not_fulfilled', criteria('not_met'))).toBeNull();
	});

	it('is not measured by what does not count', () => {
		const aside = { verdict: 'not_met' as const, counts: false };
		expect(statusDoubt('fulfilled', [...criteria('met'), aside])).toBeNull();
	});

	it('is not doubted before anything has been judged', () => {
		for (const status of STATUS_CODES) {
			expect(statusDoubt(status, [])).toBeNull();
			expect(statusDoubt(status, criteria('open', 'open'))).toBeNull();
		}
	});
});
