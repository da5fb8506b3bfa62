import type * as v from 'valibot';
import { attachEvidence } from '../../src/lib/server/commands/evidence';
import { publishClaim } from '../../src/lib/server/commands/claim';
import { expectFollowUp } from '../../src/lib/server/commands/follow-up';
import { rateClaim } from '../../src/lib/server/commands/rating';
import { publishStatement } from '../../src/lib/server/commands/statement';
import type { Context } from '../../src/lib/server/context';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';

/** Factories drive the real commands, so that everything in a test has a true history. */
let serial = 0;
const next = () => ++serial;

type StatementInput = v.InferOutput<typeof publishStatement.schema>;

/** A statement of 20 January 2016; answers with its slug. */
export async function aStatement(ctx: Context, facts: Partial<StatementInput> = {}) {
	const { result } = await publishStatement(ctx, null, {
		slug: `statement-${next()}`,
		title: { ar: 'تصريح', en: 'Statement' },
		made_on: '2016-01-20',
		speakers: [{ name: { ar: 'المتحدث', en: 'Speaker' } }],
		parties: [],
		original_language: 'ar',
		original_text: '1- سيجتمعون في بروكسل.',
		source: { url: 'https://example.org/statement', truncated: false },
		copies: [],
		...facts
	});
	return result.slug;
}

type ClaimInput = v.InferOutput<typeof publishClaim.schema>;

/** A commitment with one piece of evidence; rated where a status is asked for. */
export async function aClaim(
	ctx: Context,
	options: Partial<ClaimInput> & { statement?: string; status?: string; on?: string } = {}
) {
	const { statement, status, on, ...facts } = options;
	const slug = statement ?? (await aStatement(ctx));
	const { result } = await publishClaim(ctx, slug, {
		number: 1,
		slug: 'brussels',
		kind: 'commitment',
		title: { ar: 'اجتماع في بروكسل', en: 'A meeting in Brussels' },
		text: { ar: 'سيجتمعون في بروكسل.', en: 'They will meet in Brussels.' },
		original_language: 'ar',
		...facts
	});
	const evidence = await aCitation(ctx, result.ref);
	if (status) await rate(ctx, result.ref, { status, evidence: [evidence], on });
	return { ref: result.ref, slug, evidence };
}

type AttachInput = v.InferInput<typeof attachEvidence.schema>;

/** Evidence from a page of its own; answers with its key. */
export async function aCitation(ctx: Context, ref: string, facts: Partial<AttachInput> = {}) {
	const { result } = await attachEvidence(ctx, ref, {
		url: `https://example.org/news/${next()}`,
		stance: 'supports',
		quote: { text: 'They met.', language: 'en' },
		source: { title: 'News', publisher: 'Example', published_on: '2016-02-11', language: 'en' },
		...facts,
		follow_ups: facts.follow_ups ?? [],
		criteria: facts.criteria ?? []
	} as v.InferOutput<typeof attachEvidence.schema>);
	return result.key;
}

export async function rate(
	ctx: Context,
	ref: string,
	facts: { status: string; evidence: string[]; on?: string | undefined; corrects?: string }
) {
	const { result } = await rateClaim(ctx, ref, {
		status: facts.status as v.InferOutput<typeof rateClaim.schema>['status'],
		effective_on: facts.on ?? '2016-02-11',
		reason: { en: 'Because.' },
		evidence: facts.evidence,
		change: facts.corrects ? 'correction' : 'world_changed',
		...(facts.corrects ? { corrects: facts.corrects } : {}),
		version: subjectVersion(ctx.db, `claim/${ref}`)
	});
	return result.id;
}

export async function anExpectation(ctx: Context, ref: string, date = '2016-02-10') {
	const { result } = await expectFollowUp(ctx, ref, {
		title: { ar: 'اجتماع', en: 'Meeting' },
		expected_by: { date, precision: 'week' },
		expected_since: '2016-01-20',
		evidence: []
	});
	return result.id;
}
