import * as v from 'valibot';
import { compareDays } from '../../domain/day';
import { decideClaim } from '../../domain/decisions/statement';
import { claimEdited, claimFacts as fields, lookAgainSet } from '../../domain/entries/claim';
import { claimNumberSchema } from '../../domain/claim';
import { invalid } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { statementFacts } from '../queries/statement-facts';
import { defineCommand, expectVersion } from './command';
import { versionField } from './input';

/** Publishes a point of a statement. */
export const publishClaim = defineCommand({
	may: 'statement.publish',
	schema: v.strictObject({ number: claimNumberSchema, ...fields }),
	*decide({ db }, statement: string, data) {
		yield decideClaim(statementFacts(db, statement), data);
		return { ref: `${statement}/${data.number}` };
	}
});

/** Puts the wording of a claim right. The words in the original language stay as they were said. */
export const editClaim = defineCommand({
	may: 'claim.edit',
	schema: v.strictObject({ ...claimEdited.entries.changes.entries, version: versionField }),
	*decide({ db }, ref: string, { version, ...changes }) {
		const facts = claimFacts(db, ref);
		expectVersion(db, `claim/${ref}`, version);
		const original = facts.originalLanguage === 'ar' ? 'ar' : 'en';
		if (changes.text && changes.text[original] !== facts.text[original]) {
			throw invalid(`/text/${original}`, 'differs');
		}
		if (Object.values(changes).every((change) => change === undefined)) {
			throw invalid('', 'nothing_changed');
		}
		yield {
			type: 'claim.edited',
			subject: `claim/${ref}`,
			effective_on: null,
			data: { changes }
		};
		return { ref };
	}
});

/** A day to look at the claim again; null takes it away. */
export const scheduleLook = defineCommand({
	may: 'review.schedule',
	schema: lookAgainSet,
	*decide({ db, today }, ref: string, data) {
		claimFacts(db, ref);
		if (data.on !== null && compareDays(data.on, today()) <= 0) {
			throw invalid('/on', 'too_small');
		}
		yield { type: 'claim.look_again_set', subject: `claim/${ref}`, effective_on: null, data };
		return { ref };
	}
});
