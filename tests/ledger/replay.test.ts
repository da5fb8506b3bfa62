import { expect, test } from 'vitest';
import { ENTRY_TYPES } from '../../src/lib/domain/entry';
import { judgeAttribution, retractAttribution } from '../../src/lib/server/commands/attribution';
import { editClaim, scheduleLook } from '../../src/lib/server/commands/claim';
import {
	fixCriterion,
	judgeCriterion,
	retractVerdict
} from '../../src/lib/server/commands/criterion';
import { linkEvidence, withdrawEvidence } from '../../src/lib/server/commands/evidence';
import {
	editFollowUp,
	recordFollowUp,
	resolveFollowUp,
	retractOutcome
} from '../../src/lib/server/commands/follow-up';
import { retractRating } from '../../src/lib/server/commands/rating';
import { editSource } from '../../src/lib/server/commands/source';
import {
	checkContext,
	editStatement,
	listSource,
	noteGap
} from '../../src/lib/server/commands/statement';
import { importRecord } from '../../src/lib/server/exchange/record-import';
import { evidenceFacts } from '../../src/lib/server/queries/evidence-facts';
import { subjectVersion } from '../../src/lib/server/queries/subject-version';
import { firstRecord, testContext } from '../support/app';
import { aCitation, aClaim, anExpectation, rate } from '../support/factories';
import { entryTypes, replayDifferences } from '../support/ledger';

test('a replay of the first record gives the same rows, table by table', async () => {
	const ctx = testContext();
	await importRecord(ctx, firstRecord());
	expect(replayDifferences(ctx)).toEqual([]);
});

test('a replay gives the same rows after every kind of entry', async () => {
	const ctx = testContext();
	const version = (subject: string) => subjectVersion(ctx.db, subject);
	const check = () => expect(replayDifferences(ctx)).toEqual([]);
	const reason = { en: 'It was wrong.' };

	const { ref, slug, evidence } = await aClaim(ctx, { status: 'in_progress', on: '2016-01-20' });
	check();
	const rating = await rate(ctx, ref, { status: 'fulfilled', evidence: [evidence] });
	await rate(ctx, ref, { status: 'partly_fulfilled', evidence: [evidence], corrects: rating });
	const wrong = await rate(ctx, ref, { status: 'stalled', evidence: [evidence], on: '2017-01-01' });
	await retractRating(ctx, wrong, { reason });
	check();
	await fixCriterion(ctx, ref, { key: 'held', question: { en: 'Was it held?' }, counts: true });
	const judged = { verdict: 'met', effective_on: '2016-02-11' } as const;
	const verdict = await judgeCriterion(ctx, { claim: ref, key: 'held' }, judged);
	await retractVerdict(ctx, verdict.result.id, { reason });
	check();
	const { source } = evidenceFacts(ctx.db, evidence);
	const attribution = await judgeAttribution(ctx, ref, {
		verdict: 'adapted',
		coverage: 'partial',
		rationale: { en: 'The core is there.' },
		elements: [{ verdict: 'faithful', text: { en: 'Brussels' }, span: { en: 'in Brussels' } }],
		quotes: [{ text: 'Brussels', language: 'en', source, basis: 'press_report' }],
		effective_on: '2016-01-20'
	});
	await retractAttribution(ctx, attribution.result.id, { reason });
	check();
	const followUp = await anExpectation(ctx, ref);
	await editFollowUp(ctx, followUp, {
		title: { en: 'The meeting' },
		version: version(`follow-up/${followUp}`)
	});
	await resolveFollowUp(ctx, followUp, {
		outcome: 'happened',
		outcome_on: '2016-02-11',
		description: { en: 'They met.' },
		evidence: [evidence],
		version: version(`follow-up/${followUp}`)
	});
	await retractOutcome(ctx, followUp, { reason });
	await recordFollowUp(ctx, ref, {
		title: { en: 'An attack' },
		bearing: 'contradicts',
		outcome: 'happened',
		outcome_on: '2015-11-13',
		evidence: [evidence]
	});
	check();
	const links = { follow_ups: [followUp], criteria: ['held'] };
	const other = await aCitation(ctx, ref, links);
	await linkEvidence(ctx, other, {
		follow_ups: [],
		criteria: ['held'],
		version: version(`evidence/${other}`)
	});
	await withdrawEvidence(ctx, other, { reason });
	check();
	await editSource(ctx, source, { title: 'Better', version: version(`source/${source}`) });
	await editClaim(ctx, ref, { title: { en: 'Better' }, version: version(`claim/${ref}`) });
	await scheduleLook(ctx, ref, { on: '2027-01-01' });
	await editStatement(ctx, slug, {
		title: { en: 'Better' },
		version: version(`statement/${slug}`)
	});
	await checkContext(ctx, slug, {
		key: 'seven',
		text: { en: 'Seven states' },
		scale: 'fact-1',
		status: 'supported',
		rationale: { en: 'Seven it is.' }
	});
	await noteGap(ctx, slug, { text: { en: 'Who asked.' }, claims: [1] });
	await listSource(ctx, slug, { source, name: 'src-001' });
	check();

	expect(new Set(entryTypes(ctx))).toEqual(new Set(ENTRY_TYPES));
});
