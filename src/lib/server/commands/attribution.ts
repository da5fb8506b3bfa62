import * as v from 'valibot';
import { daySchema } from '../../domain/day';
import { decideAttribution } from '../../domain/decisions/judgement';
import { decideRetraction } from '../../domain/decisions/rating';
import { attributionFacts as attributionFields } from '../../domain/entries/claim';
import { notFound } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { sourceRow } from '../queries/evidence-facts';
import { attributionFacts } from '../queries/judgement-owner';
import { defineCommand, expectVersion } from './command';
import { retractionSchema, versionField } from './input';

/** Did they say it? */
export const judgeAttribution = defineCommand({
	may: 'attribution.judge',
	schema: v.strictObject({
		...attributionFields,
		elements: v.optional(attributionFields.elements, []),
		quotes: v.optional(attributionFields.quotes, []),
		effective_on: daySchema,
		version: v.optional(versionField)
	}),
	*decide({ db, today }, ref: string, { effective_on, version, ...data }) {
		const facts = claimFacts(db, ref);
		if (version !== undefined) expectVersion(db, `claim/${ref}`, version);
		const isKnown = (key: string) => sourceRow(db, key) !== undefined;
		const entry = yield decideAttribution(facts, effective_on, data, isKnown, today());
		return { id: entry.id };
	}
});

export const retractAttribution = defineCommand({
	may: 'attribution.judge',
	schema: retractionSchema,
	*decide({ db }, id: string, { reason }) {
		const wrong = attributionFacts(db, id);
		if (!wrong) throw notFound(`attribution ${id}`);
		yield decideRetraction('claim.attribution_retracted', wrong.claim, wrong, reason);
		return { claim: wrong.claim };
	}
});
