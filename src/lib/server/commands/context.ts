import * as v from 'valibot';
import { scaleOf } from '../../domain/claim';
import { contextChecked } from '../../domain/entries/statement';
import { invalid } from '../../domain/errors';
import { restsOnStatement } from '../../domain/scales';
import { statementFacts } from '../queries/statement-facts';
import { defineCommand } from './command';
import { attachEvidence } from './evidence';
import { checkContext } from './statement';
import { linkField } from './with-link';

const { text, status, rationale } = contextChecked.entries;

/** Judges an assertion of the preamble together with what the judgement rests on. */
export const checkContextWithLink = defineCommand({
	may: 'statement.edit',
	schema: v.strictObject({ text, status, rationale, link: linkField }),
	*decide(deciding, slug: string, { link, ...input }) {
		const { contextChecks } = statementFacts(deciding.db, slug);
		if (!link && input.status !== 'not_rated' && !restsOnStatement(input.status)) {
			throw invalid('/link/url', 'evidence_required');
		}
		let number = contextChecks.length + 1;
		while (contextChecks.includes(`check-${number}`)) number += 1;
		const key = `check-${number}`;
		const scale = scaleOf('assertion');
		yield* checkContext.decide(deciding, slug, { ...input, key, scale });
		if (link) {
			const on = { statement: slug, context_check: key };
			yield* attachEvidence.decide(deciding, on, { ...link, follow_ups: [], criteria: [] });
		}
		return { slug, key };
	}
});
