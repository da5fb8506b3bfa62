import * as v from 'valibot';
import { webAddressText } from '../../domain/web-address';
import { citation } from '../queries/evidence-facts';
import { defineCommand, type Deciding } from './command';
import { attachEvidence } from './evidence';
import { recordFollowUp, resolveFollowUp } from './follow-up';
import { followUpFacts } from '../queries/follow-up-facts';
import { evidenceKeyOf, sourceKeyOf } from './keys';
import { rateClaim } from './rating';
import type { Steps } from '../ledger/ledger';

const { stance, quote, source } = attachEvidence.schema.entries;

/** A form always sends a stance; without an address there is no link. */
export const linkField = v.optional(
	v.pipe(
		v.strictObject({
			url: v.optional(webAddressText),
			stance: v.optional(stance, 'supports'),
			quote,
			source
		}),
		v.forward(
			v.check(
				({ url, quote: passage, source: facts }) =>
					url !== undefined || (passage === undefined && Object.keys(facts).length === 0),
				'required'
			),
			['url']
		),
		v.transform(({ url, ...rest }) => (url === undefined ? undefined : { url, ...rest }))
	)
);
type Link = v.InferOutput<typeof linkField>;

/** The pieces chosen and, in the same commit, a new one; a passage that is there already is used. */
function* withLink(
	deciding: Deciding,
	claim: string,
	chosen: readonly string[],
	link: Link
): Steps<string[]> {
	if (!link) return [...chosen];
	const key = evidenceKeyOf(claim, sourceKeyOf(link.url), link.quote?.text);
	if (citation(deciding.db, key)?.removedSeq !== null) {
		yield* attachEvidence.decide(deciding, claim, { ...link, follow_ups: [], criteria: [] });
	}
	return [...new Set([...chosen, key])];
}

/** Rates a claim; what the rating rests on may be attached with it. */
export const rateWithLink = defineCommand({
	may: 'claim.rate',
	schema: v.strictObject({ ...rateClaim.schema.entries, link: linkField }),
	*decide(deciding, ref: string, { link, ...input }) {
		const evidence = yield* withLink(deciding, ref, input.evidence, link);
		return yield* rateClaim.decide(deciding, ref, { ...input, evidence });
	}
});

export const resolveWithLink = defineCommand({
	may: 'follow_up.resolve',
	schema: v.strictObject({ ...resolveFollowUp.schema.entries, link: linkField }),
	*decide(deciding, id: string, { link, ...input }) {
		const { claim } = followUpFacts(deciding.db, id);
		const evidence = yield* withLink(deciding, claim, input.evidence, link);
		return yield* resolveFollowUp.decide(deciding, id, { ...input, evidence });
	}
});

export const recordWithLink = defineCommand({
	may: 'follow_up.record',
	schema: v.strictObject({
		...recordFollowUp.schema.entries,
		evidence: v.optional(recordFollowUp.schema.entries.evidence, []),
		link: linkField
	}),
	*decide(deciding, ref: string, { link, ...input }) {
		const evidence = yield* withLink(deciding, ref, input.evidence, link);
		return yield* recordFollowUp.decide(deciding, ref, { ...input, evidence });
	}
});
