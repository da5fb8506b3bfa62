import { describe, expect, it } from 'vitest';
import { dueState } from '$lib/components/claims/due-state';
import type {
	EvidenceEntry,
	ExpectedEntry,
	RatingEntry
} from '$lib/components/claims/timeline-entry';
import { timelineRows } from '$lib/components/claims/timeline-rows';

const TODAY = '2026-11-23';
const DUE = { date: '2016-02-10', precision: 'week' } as const;
let seq = 0;

const moment = (day: string, recordedOn = TODAY) => ({
	seq: ++seq,
	day,
	recordedAt: `${recordedOn}T12:00:00.000Z`,
	isStanding: true
});
const rating = (day: string, status: RatingEntry['status'], isStanding = true): RatingEntry => ({
	...moment(day),
	kind: 'rating',
	id: `rating-${seq}`,
	status,
	scale: 'delivery-1',
	change: 'world_changed',
	reason: { en: 'Because.' },
	short: null,
	supersededBy: null,
	evidence: [1],
	isHindsight: false,
	removal: null,
	isStanding
});
const evidence = (
	number: number,
	publishedOn: string | null,
	day = '2016-02-11'
): EvidenceEntry => ({
	...moment(publishedOn ?? day),
	kind: 'evidence',
	number,
	publishedOn
});
const expected = (date: string): ExpectedEntry => ({
	...moment('2016-01-20'),
	kind: 'expected',
	followUp: 'f',
	title: { en: 'Meeting' },
	description: null,
	bearing: null,
	expectedBy: { date, precision: 'month' },
	isAwaited: true,
	evidence: []
});
const kinds = (rows: ReturnType<typeof timelineRows>) => rows.map(({ item }) => item.kind);

describe('the rows of a timeline', () => {
	it('stand by the day they hold from; the due window opens on its first day', () => {
		const rows = timelineRows(
			[rating('2016-02-11', 'fulfilled'), rating('2016-01-20', 'in_progress')],
			DUE,
			TODAY
		);
		expect(kinds(rows)).toEqual(['rating', 'due', 'rating']);
		expect(rows.map(({ held }) => held)).toEqual(['in_progress', 'in_progress', 'fulfilled']);
	});

	it('are not coloured by a rating that was taken back', () => {
		const rows = timelineRows(
			[rating('2016-01-20', 'in_progress'), rating('2016-02-11', 'fulfilled', false)],
			null,
			TODAY
		);
		expect(rows.at(-1)?.held).toBe('in_progress');
	});

	it('tell a confirmation from a change', () => {
		const rows = timelineRows(
			['2016-01-20', '2017-01-01'].map((day) => rating(day, 'in_progress')),
			null,
			TODAY
		);
		expect(rows.map(({ item }) => item.kind === 'rating' && item.isConfirmation)).toEqual([
			false,
			true
		]);
	});

	it('gather what was published and recorded on one day, and leave out what has no date', () => {
		const rows = timelineRows(
			[evidence(1, '2016-02-11'), evidence(2, '2016-02-11'), evidence(3, null)],
			null,
			TODAY
		);
		expect(rows.map(({ item }) => item.kind === 'published' && item.numbers)).toEqual([[1, 2]]);
	});

	it('say a day once, and ditto where it was recorded on the same day', () => {
		const rows = timelineRows(
			[rating('2016-02-11', 'fulfilled'), evidence(1, '2016-02-11')],
			null,
			TODAY
		);
		expect(rows.map(({ isSameDay }) => isSameDay)).toEqual([false, true]);
		expect(rows.map(({ isSameRecording }) => isSameRecording)).toEqual([false, true]);
	});

	it('look for what is awaited where its window ends, and draw today where something is ahead', () => {
		expect(kinds(timelineRows([expected('2016-02-10')], null, TODAY))).toEqual([
			'expected',
			'awaited'
		]);
		expect(kinds(timelineRows([expected('2027-02-10')], null, TODAY))).toEqual([
			'expected',
			'today',
			'awaited'
		]);
	});
});

describe('against the original date', () => {
	const claim = (status: RatingEntry['status'], ...steps: [string, RatingEntry['status']][]) =>
		({ scale: 'delivery-1', status, due: DUE, steps }) as const;

	it.each([
		[claim('in_progress'), { kind: 'overdue', days: 3935 }],
		[claim('fulfilled', ['2016-02-11', 'fulfilled']), { came: true, when: 'in_time' }],
		[claim('fulfilled', ['2016-02-07', 'fulfilled']), { came: true, when: 'early' }],
		[claim('fulfilled', ['2016-02-17', 'fulfilled']), { came: true, when: 'late', days: 3 }],
		[claim('withdrawn', ['2016-02-14', 'withdrawn']), { came: false, when: 'in_time' }],
		[{ ...claim('fulfilled'), due: null }, { kind: 'none' }]
	])('%j is %j', (given, state) => {
		expect(dueState(given, TODAY)).toMatchObject(state);
	});

	it('is ahead until the last day of its window is over', () => {
		expect(dueState(claim('in_progress'), '2016-02-14').kind).toBe('ahead');
		expect(dueState(claim('in_progress'), '2016-02-15').kind).toBe('overdue');
	});
});
