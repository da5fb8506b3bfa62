import * as v from 'valibot';
import { invalid } from '../../domain/errors';
import { LOCALES } from '../../domain/text';
import { statementFacts } from '../queries/statement-facts';
import { publishClaim } from './claim';
import { defineCommand } from './command';
import { addCriterion } from './criterion';

const { number, kind, title, text, due } = publishClaim.schema.entries;

/** Publishes a further point of a statement that is public already, with its criteria. */
export const publishFurtherClaim = defineCommand({
	may: 'statement.publish',
	schema: v.strictObject({
		number,
		kind,
		title,
		text,
		due,
		criteria: v.optional(v.pipe(v.array(addCriterion.schema), v.maxLength(50, 'too_many')), [])
	}),
	*decide(deciding, statement: string, { criteria, ...claim }) {
		const { claims, originalLanguage } = statementFacts(deciding.db, statement);
		if (claims.includes(claim.number)) throw invalid('/number', 'already_exists');
		const original = LOCALES.find((locale) => locale === originalLanguage.split('-')[0]);
		if (original && claim.text[original] === undefined) {
			throw invalid(`/text/${original}`, 'required');
		}
		const facts = { slug: `point-${claim.number}`, original_language: originalLanguage };
		const { ref } = yield* publishClaim.decide(deciding, statement, { ...claim, ...facts });
		for (const fixed of criteria) yield* addCriterion.decide(deciding, ref, fixed);
		return { ref };
	}
});
