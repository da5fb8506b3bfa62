import * as v from 'valibot';
import { compareDays, daySchema } from '../../domain/day';
import { decideClaim } from '../../domain/decisions/statement';
import { claimEdited, claimFacts as fields, lookAgainSet } from '../../domain/entries/claim';
import { claimNumberSchema } from '../../domain/claim';
import { invalid } from '../../domain/errors';
import { claimFacts } from '../queries/claim-facts';
import { statementFacts } from '../queries/statement-facts';
import { realChanges } from './changes';
import { defineCommand, expectVersion } from './command';
import { versionField } from './input';
import { keepOriginal, typedWords } from './original-words';

/** Publishes a point of a statement. */
export const publishClaim = defineCommand({
	may: 'statement.publish',
	schema: v.strictObject({ number: claimNumberSchema, ...fields }),
	*decide({ db }, statement: string, data) {
		yield decideClaim(statementFacts(db, statement), data);
		return { ref: `${statement}/${data.number}` };
	}
});

const { title, due } = claimEdited.entries.changes.entries;

/**
 * Puts the wording of a claim right. The words in the original language stay as they were said and
 * need not be sent; without a `text` in the other one there is no translation.
 */
export const editClaim = defineCommand({
	may: 'claim.edit',
	schema: v.strictObject({ title, text: typedWords(20_000), due, version: versionField }),
	*decide({ db }, ref: string, { version, ...asked }) {
		const facts = claimFacts(db, ref);
		expectVersion(db, `claim/${ref}`, version);
		const words =
			asked.text === undefined
				? undefined
				: keepOriginal(facts.text, asked.text, facts.originalLanguage, '/text');
		if (words === null) throw invalid('/text', 'language_required');
		const changes = realChanges(
			{ ...asked, text: words },
			{ title: facts.title, text: facts.text, due: dueOf(facts) }
		);
		yield {
			type: 'claim.edited',
			subject: `claim/${ref}`,
			effective_on: null,
			data: { changes }
		};
		return { ref };
	}
});

function dueOf({ dueDate, duePrecision, duePhrase }: ReturnType<typeof claimFacts>) {
	if (dueDate === null || duePrecision === null) return null;
	return { date: dueDate, precision: duePrecision, ...(duePhrase ? { phrase: duePhrase } : {}) };
}

/** A day to look at the claim again; null takes it away. One that has passed is due for a look. */
export const scheduleLook = defineCommand({
	may: 'review.schedule',
	schema: lookAgainSet,
	*decide({ db }, ref: string, data) {
		const { madeOn } = claimFacts(db, ref);
		if (data.on !== null && compareDays(data.on, madeOn) < 0) {
			throw invalid('/on', 'before_statement');
		}
		yield { type: 'claim.look_again_set', subject: `claim/${ref}`, effective_on: null, data };
		return { ref };
	}
});

/** What a person plans is ahead of them. */
export const planLook = defineCommand({
	may: 'review.schedule',
	schema: v.strictObject({ on: daySchema }),
	*decide(deciding, ref: string, { on }) {
		if (compareDays(on, deciding.today()) <= 0) throw invalid('/on', 'not_ahead');
		if (claimFacts(deciding.db, ref).lookAgainOn === on) throw invalid('', 'nothing_changed');
		return yield* scheduleLook.decide(deciding, ref, { on });
	}
});

export const dropLook = defineCommand({
	may: 'review.schedule',
	schema: v.strictObject({}),
	*decide(deciding, ref: string) {
		const { lookAgainOn } = claimFacts(deciding.db, ref);
		if (lookAgainOn === null) throw invalid('', 'nothing_changed');
		return yield* scheduleLook.decide(deciding, ref, { on: null });
	}
});
