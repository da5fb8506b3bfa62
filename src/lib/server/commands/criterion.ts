import * as v from 'valibot';
import { daySchema } from '../../domain/day';
import { decideCriterion, decideVerdict } from '../../domain/decisions/judgement';
import { decideRetraction } from '../../domain/decisions/rating';
import { criterionFixed, criterionJudged } from '../../domain/entries/claim';
import { notFound } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { verdictFacts } from '../queries/judgement-owner';
import { defineCommand, expectVersion } from './command';
import { retractionSchema, versionField } from './input';

const { key, question, counts } = criterionFixed.entries;

/** Fixes a yes/no question that defines "done". */
export const fixCriterion = defineCommand({
	may: 'claim.edit',
	schema: v.strictObject({ key, question, counts: v.optional(counts, true) }),
	*decide({ db }, ref: string, input) {
		yield decideCriterion(claimFacts(db, ref), input);
		return { claim: ref, key: input.key };
	}
});

/** A key has at most 120 characters. */
const LONGEST_NAME = 110;

/** Fixes a question under the claim's next free key, `<slug of the claim>-<number>`. */
export const addCriterion = defineCommand({
	may: 'claim.edit',
	schema: v.strictObject({ question, counts: v.optional(counts, true) }),
	*decide(deciding, ref: string, input) {
		const { slug, criteria } = claimFacts(deciding.db, ref);
		const name = slug.slice(0, LONGEST_NAME);
		let number = criteria.length + 1;
		while (criteria.includes(`${name}-${number}`)) number += 1;
		return yield* fixCriterion.decide(deciding, ref, { key: `${name}-${number}`, ...input });
	}
});

const { verdict, note } = criterionJudged.entries;

export const judgeCriterion = defineCommand({
	may: 'criterion.judge',
	schema: v.strictObject({
		verdict,
		note,
		effective_on: daySchema,
		version: v.optional(versionField)
	}),
	*decide({ db, today }, ref: { claim: string; key: string }, input) {
		const { effective_on, version, ...judged } = input;
		const facts = claimFacts(db, ref.claim);
		if (version !== undefined) expectVersion(db, `claim/${ref.claim}`, version);
		const entry = yield decideVerdict(facts, effective_on, { key: ref.key, ...judged }, today());
		return { id: entry.id };
	}
});

export const retractVerdict = defineCommand({
	may: 'criterion.judge',
	schema: retractionSchema,
	*decide({ db }, id: string, { reason }) {
		const wrong = verdictFacts(db, id);
		if (!wrong) throw notFound(`verdict ${id}`);
		yield decideRetraction('claim.verdict_retracted', wrong.claim, wrong, reason);
		return { claim: wrong.claim };
	}
});
