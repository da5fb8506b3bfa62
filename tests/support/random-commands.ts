import fc from 'fast-check';
import { ATTRIBUTION_VERDICTS } from '../../src/lib/domain/attribution';
import { CRITERION_VERDICTS } from '../../src/lib/domain/criterion';
import { addDays } from '../../src/lib/domain/day';
import { PRECISIONS } from '../../src/lib/domain/due-date';
import { STANCES } from '../../src/lib/domain/evidence';
import { RESOLUTIONS } from '../../src/lib/domain/follow-up';
import { statusesOf } from '../../src/lib/domain/scales';
import { judgeAttribution, retractAttribution } from '../../src/lib/server/commands/attribution';
import { editClaim, scheduleLook } from '../../src/lib/server/commands/claim';
import {
	fixCriterion,
	judgeCriterion,
	retractVerdict
} from '../../src/lib/server/commands/criterion';
import {
	attachEvidence,
	linkEvidence,
	withdrawEvidence
} from '../../src/lib/server/commands/evidence';
import {
	editFollowUp,
	expectFollowUp,
	recordFollowUp,
	resolveFollowUp,
	retractOutcome
} from '../../src/lib/server/commands/follow-up';
import { rateClaim, retractRating } from '../../src/lib/server/commands/rating';
import { editSource } from '../../src/lib/server/commands/source';
import { editStatement } from '../../src/lib/server/commands/statement';
import type { Context } from '../../src/lib/server/context';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';

const FIRST_DAY = '2016-01-01';

/** From a little before the statements to after the last command. */
export const someDay = fc.nat({ max: 900 }).map((days) => addDays(FIRST_DAY, days));

const reason = { en: 'Because.' };
/** Of the criteria that a claim may have. */
export const KEYS = ['held', 'signed'] as const;
const TITLES = ['One', 'Two', 'Three'];

type Act = (ctx: Context, ref: string, step: Facts) => Promise<unknown>;
interface Facts {
	day: string;
	/** What is chosen, wherever there is a choice. */
	pick: number;
	/** From a page that is out of date: an old version, evidence that was withdrawn. */
	isStale: boolean;
}

const oneOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;
/** None, one or more of them. */
const someOf = <T>(list: readonly T[], pick: number) => list.filter((_, bit) => (pick >> bit) & 1);

const found = (ctx: Context, sql: string, ref: string) =>
	ctx.db.$client.prepare(sql).pluck().all(ref) as string[];
const ratings = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT id FROM rating WHERE claim = ? ORDER BY added_seq', ref);
const verdicts = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT id FROM criterion_verdict WHERE claim = ? ORDER BY added_seq', ref);
const attributions = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT id FROM attribution WHERE claim = ? ORDER BY added_seq', ref);
const followUps = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT id FROM follow_up WHERE claim = ? ORDER BY added_seq', ref);
const citations = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT DISTINCT key FROM evidence WHERE claim = ? ORDER BY key', ref);
const NOBODY = '00000000-0000-7000-8000-000000000000';
/** One of those there are, taken back or not; something that is not there while there are none. */
const aimAt = (list: string[], pick: number) => oneOf(list.length > 0 ? list : [NOBODY], pick);

/** One to rest on: it stands, if there is such a one. */
const support = (ctx: Context, ref: string, { pick, isStale }: Facts) => {
	const sql = 'SELECT key FROM evidence WHERE claim = ? AND removed_seq IS NULL ORDER BY key';
	return aimAt(isStale ? citations(ctx, ref) : found(ctx, sql, ref), pick);
};
const sources = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT DISTINCT source FROM evidence WHERE claim = ? ORDER BY source', ref);
const criteria = (ctx: Context, ref: string) =>
	found(ctx, 'SELECT key FROM criterion WHERE claim = ? ORDER BY added_seq', ref);

const versionOf = (ctx: Context, subject: string, { isStale }: Facts) =>
	Math.max(subjectVersion(ctx.db, subject) - (isStale ? 1 : 0), 0);

const someDue = (pick: number, date: string) =>
	pick % 4 === 0 ? null : { date, precision: oneOf(PRECISIONS, pick) };

function rating(ctx: Context, ref: string, facts: Facts) {
	const { pick, day } = facts;
	const status = oneOf(statusesOf('delivery-1'), pick);
	const [other = ''] = found(ctx, 'SELECT ref FROM claim WHERE ref <> ? ORDER BY ref', ref);
	return {
		status,
		...(status === 'superseded' ? { superseded_by: other } : {}),
		effective_on: day,
		reason,
		evidence: [support(ctx, ref, facts)],
		version: versionOf(ctx, `claim/${ref}`, facts)
	};
}

const ACTS: Record<string, Act> = {
	rate: (ctx, ref, facts) =>
		rateClaim(ctx, ref, { ...rating(ctx, ref, facts), change: 'world_changed' }),
	confirm: (ctx, ref, facts) => {
		const [status] = found(ctx, 'SELECT status FROM claim WHERE ref = ?', ref);
		const input = rating(ctx, ref, facts);
		const same = status as (typeof input)['status'];
		return rateClaim(ctx, ref, { ...input, status: same, change: 'new_evidence' });
	},
	correct: (ctx, ref, facts) => {
		const corrects = aimAt(ratings(ctx, ref), facts.pick >> 4);
		return rateClaim(ctx, ref, { ...rating(ctx, ref, facts), change: 'correction', corrects });
	},
	retractRating: (ctx, ref, { pick }) =>
		retractRating(ctx, aimAt(ratings(ctx, ref), pick), { reason }),
	// few pages and passages: what was withdrawn is soon attached again
	attach: (ctx, ref, { pick, day }) =>
		attachEvidence(ctx, ref, {
			url: `https://example.org/${pick % 3}`,
			stance: oneOf(STANCES, pick),
			quote: pick & 8 ? { text: 'They met.', language: 'en' } : undefined,
			source: pick & 16 ? { published_on: day } : {},
			follow_ups: someOf(followUps(ctx, ref), pick >> 2),
			criteria: someOf(criteria(ctx, ref), pick >> 3)
		}),
	link: (ctx, ref, facts) => {
		const key = aimAt(citations(ctx, ref), facts.pick);
		return linkEvidence(ctx, key, {
			follow_ups: someOf(followUps(ctx, ref), facts.pick >> 2),
			criteria: someOf(criteria(ctx, ref), facts.pick >> 3),
			version: versionOf(ctx, `evidence/${key}`, facts)
		});
	},
	withdraw: (ctx, ref, { pick }) =>
		withdrawEvidence(ctx, aimAt(citations(ctx, ref), pick), { reason }),
	expect: (ctx, ref, { pick, day }) =>
		expectFollowUp(ctx, ref, {
			title: { en: oneOf(TITLES, pick) },
			expected_by: { date: addDays(day, pick), precision: oneOf(PRECISIONS, pick) },
			expected_since: day,
			evidence: someOf(citations(ctx, ref), pick >> 2)
		}),
	record: (ctx, ref, facts) =>
		recordFollowUp(ctx, ref, {
			title: { en: oneOf(TITLES, facts.pick) },
			bearing: oneOf(STANCES, facts.pick),
			outcome: oneOf(RESOLUTIONS, facts.pick),
			outcome_on: facts.day,
			evidence: [support(ctx, ref, facts)]
		}),
	resolve: (ctx, ref, facts) => {
		const id = aimAt(followUps(ctx, ref), facts.pick);
		return resolveFollowUp(ctx, id, {
			outcome: oneOf(RESOLUTIONS, facts.pick),
			outcome_on: facts.day,
			description: facts.pick & 4 ? { en: 'They met.' } : undefined,
			evidence: [support(ctx, ref, facts)],
			version: versionOf(ctx, `follow-up/${id}`, facts)
		});
	},
	retractOutcome: (ctx, ref, { pick }) =>
		retractOutcome(ctx, aimAt(followUps(ctx, ref), pick), { reason }),
	editFollowUp: (ctx, ref, facts) => {
		const id = aimAt(followUps(ctx, ref), facts.pick);
		const version = versionOf(ctx, `follow-up/${id}`, facts);
		const description = oneOf([null, undefined, { en: 'Better.' }], facts.pick);
		return editFollowUp(ctx, id, {
			title: { en: oneOf(TITLES, facts.pick) },
			description,
			version
		});
	},
	fix: (ctx, ref, { pick }) =>
		fixCriterion(ctx, ref, { key: oneOf(KEYS, pick), question: reason, counts: pick % 3 > 0 }),
	judge: (ctx, ref, { pick, day }) =>
		judgeCriterion(
			ctx,
			{ claim: ref, key: oneOf(KEYS, pick) },
			{ verdict: oneOf(CRITERION_VERDICTS, pick >> 1), effective_on: day }
		),
	retractVerdict: (ctx, ref, { pick }) =>
		retractVerdict(ctx, aimAt(verdicts(ctx, ref), pick), { reason }),
	attribute: (ctx, ref, { pick, day }) =>
		judgeAttribution(ctx, ref, {
			verdict: oneOf(ATTRIBUTION_VERDICTS, pick),
			coverage: 'full',
			rationale: reason,
			elements: [],
			quotes: [],
			effective_on: day
		}),
	retractAttribution: (ctx, ref, { pick }) =>
		retractAttribution(ctx, aimAt(attributions(ctx, ref), pick), { reason }),
	editClaim: (ctx, ref, facts) =>
		editClaim(ctx, ref, {
			title: { en: oneOf(TITLES, facts.pick) },
			due: someDue(facts.pick, facts.day),
			version: versionOf(ctx, `claim/${ref}`, facts)
		}),
	lookAgain: (ctx, ref, { pick, day }) => scheduleLook(ctx, ref, { on: pick % 3 ? day : null }),
	editStatement: (ctx, ref, facts) => {
		const [slug = ''] = ref.split('/');
		const version = versionOf(ctx, `statement/${slug}`, facts);
		return editStatement(ctx, slug, { title: { en: oneOf(TITLES, facts.pick) }, version });
	},
	editSource: (ctx, ref, facts) => {
		const key = aimAt(sources(ctx, ref), facts.pick);
		return editSource(ctx, key, {
			title: oneOf(TITLES, facts.pick),
			published_on: oneOf([null, '2016', facts.day.slice(0, 7), facts.day], facts.pick >> 2),
			version: versionOf(ctx, `source/${key}`, facts)
		});
	}
};

export interface Step extends Omit<Facts, 'day'> {
	/** Days between what it is about and it; some are about a day to come. */
	ago: number;
	act: string;
	/** Which of the claims. */
	claim: number;
	/** Days that pass before it. */
	wait: number;
}

/** Judgements and evidence come more often than the rest. */
const COMMON = [
	'rate',
	'rate',
	'correct',
	'attach',
	'attach',
	'judge',
	'expect',
	'resolve',
	'resolve',
	'retractOutcome'
];

export const someSteps = fc.array(
	fc.record<Step>({
		act: fc.constantFrom(...COMMON, ...Object.keys(ACTS)),
		claim: fc.nat({ max: 2 }),
		ago: fc.integer({ min: -5, max: 150 }),
		pick: fc.nat({ max: 255 }),
		isStale: fc.integer({ min: 0, max: 9 }).map((number) => number === 9),
		wait: fc.nat({ max: 20 })
	}),
	{ minLength: 1, maxLength: 60, size: 'max' }
);

/** Runs the step's command; what it names is chosen from what is there. */
export async function run(ctx: Context, ref: string, { act, ago, ...facts }: Step): Promise<void> {
	await ACTS[act]?.(ctx, ref, { ...facts, day: addDays(ctx.today(), -ago) });
}
