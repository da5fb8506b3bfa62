import * as v from 'valibot';
import { daySchema } from '../../domain/day';
import { decideRating, decideRetraction } from '../../domain/decisions/rating';
import { claimRated } from '../../domain/entries/claim';
import { notFound } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { ratingOwner } from '../queries/judgement-owner';
import { defineCommand, expectVersion } from './command';
import { retractionSchema, versionField } from './input';

const { status, reason, short, evidence, superseded_by, corrects, change } = claimRated.entries;

/** Rates a claim, or confirms the rating that it has. */
export const rateClaim = defineCommand({
	may: 'claim.rate',
	schema: v.strictObject({
		status,
		effective_on: daySchema,
		reason,
		short,
		evidence: v.optional(evidence, []),
		change: v.optional(change, 'world_changed'),
		corrects,
		superseded_by,
		version: versionField
	}),
	*decide({ db, today }, ref: string, { version, ...input }) {
		const facts = claimFacts(db, ref);
		expectVersion(db, `claim/${ref}`, version);
		const entry = yield decideRating(facts, input, today());
		return { id: entry.id };
	}
});

/** Takes a rating back, visibly. */
export const retractRating = defineCommand({
	may: 'rating.retract',
	schema: retractionSchema,
	*decide({ db }, ratingId: string, { reason: why }) {
		const ref = ratingOwner(db, ratingId);
		if (ref === undefined) throw notFound(`rating ${ratingId}`);
		const { ratings } = claimFacts(db, ref);
		const wrong = ratings.find((rating) => rating.id === ratingId);
		yield decideRetraction('claim.rating_retracted', ref, wrong, why);
		return { claim: ref };
	}
});
