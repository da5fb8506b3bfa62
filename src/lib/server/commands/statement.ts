import * as v from 'valibot';
import { decideContextCheck, decideGap, decideStatement } from '../../domain/decisions/statement';
import {
	contextChecked,
	gapNoted,
	sourceListed,
	statementEdited,
	statementPublished
} from '../../domain/entries/statement';
import { invalid } from '../../domain/errors';
import { hasStatement, statementFacts } from '../queries/statement-facts';
import { defineCommand, expectVersion } from './command';
import { versionField } from './input';

export const publishStatement = defineCommand({
	may: 'statement.publish',
	schema: statementPublished,
	*decide({ db, today }, _: null, data) {
		yield decideStatement(hasStatement(db, data.slug), data, today());
		return { slug: data.slug };
	}
});

/** Puts what we wrote about a statement right. Its words, day and source stay. */
export const editStatement = defineCommand({
	may: 'statement.edit',
	schema: v.strictObject({ ...statementEdited.entries.changes.entries, version: versionField }),
	*decide({ db }, slug: string, { version, ...changes }) {
		statementFacts(db, slug);
		expectVersion(db, `statement/${slug}`, version);
		if (Object.values(changes).every((change) => change === undefined)) {
			throw invalid('', 'nothing_changed');
		}
		yield {
			type: 'statement.edited',
			subject: `statement/${slug}`,
			effective_on: null,
			data: { changes }
		};
		return { slug };
	}
});

/** Judges an assertion of the statement's preamble. */
export const checkContext = defineCommand({
	may: 'statement.edit',
	schema: contextChecked,
	*decide({ db }, slug: string, data) {
		yield decideContextCheck(statementFacts(db, slug), data);
		return { slug, key: data.key };
	}
});

/** Notes what could not be established. */
export const noteGap = defineCommand({
	may: 'statement.edit',
	schema: gapNoted,
	*decide({ db }, slug: string, data) {
		yield decideGap(statementFacts(db, slug), data);
		return { slug };
	}
});

/** Gives a source the name under which the statement's record lists it. */
export const listSource = defineCommand({
	may: 'statement.edit',
	schema: sourceListed,
	*decide({ db }, slug: string, data) {
		statementFacts(db, slug);
		yield {
			type: 'statement.source_listed',
			subject: `statement/${slug}`,
			effective_on: null,
			data
		};
		return { slug };
	}
});
