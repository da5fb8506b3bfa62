import * as v from 'valibot';
import { decideAttachment, decideLinks, decideWithdrawal } from '../../domain/decisions/evidence';
import { recordName } from '../../domain/entries/claim';
import { evidenceFacts as fields, evidenceLinked } from '../../domain/entries/evidence';
import { invalid, notFound } from '../../domain/errors';
import { languageTag, verbatimText } from '../../domain/text';
import { webAddressText } from '../../domain/web-address';
import { claimFacts } from '../queries/claim-facts';
import { citation, evidenceFacts } from '../queries/evidence-facts';
import { citingFollowUps } from '../queries/follow-up-facts';
import { statementFacts } from '../queries/statement-facts';
import { defineCommand, expectVersion, type Deciding } from './command';
import { retractionSchema, versionField } from './input';
import { evidenceKeyOf } from './keys';
import { recogniseSource, sourceFactsSchema } from './source';

/** Where evidence is cited: on a claim (its reference), or on a context check of a statement. */
export type CitationTarget = string | { statement: string; context_check: string };

/** A form always sends a language; without a text there is no quote. */
const quoteField = v.pipe(
	v.strictObject({ text: v.optional(verbatimText(10_000)), language: v.optional(languageTag) }),
	v.forward(
		v.check((quote) => quote.text === undefined || quote.language !== undefined, 'required'),
		['language']
	),
	v.transform(({ text, language }) =>
		text === undefined || language === undefined ? undefined : { text, language }
	)
);

/** Attaches a web page, and the passage that matters, to a claim. */
export const attachEvidence = defineCommand({
	may: 'evidence.attach',
	schema: v.strictObject({
		url: webAddressText,
		stance: fields.stance,
		quote: v.optional(quoteField),
		source: v.optional(sourceFactsSchema, {}),
		archive_url: fields.archive_url,
		follow_ups: v.optional(fields.follow_ups, []),
		criteria: v.optional(fields.criteria, []),
		name: v.optional(recordName)
	}),
	*decide(deciding, on: CitationTarget, { source, quote, ...rest }) {
		const target = targetFacts(deciding, on);
		const { key: sourceKey } = yield* recogniseSource(deciding, rest.url, source);
		const key = evidenceKeyOf(target.name, sourceKey, quote?.text);
		const standing = citation(deciding.db, key)?.removedSeq === null;
		yield decideAttachment(key, target, standing, {
			...rest,
			...(quote ? { quote } : {}),
			source: sourceKey,
			cited_on: typeof on === 'string' ? { claim: on } : on
		});
		return { key, source: sourceKey };
	}
});

function targetFacts({ db }: Deciding, on: CitationTarget) {
	if (typeof on === 'string') return { name: on, ...claimFacts(db, on) };
	const statement = statementFacts(db, on.statement);
	if (!statement.contextChecks.includes(on.context_check)) {
		throw notFound(`context check ${on.context_check}`);
	}
	return { name: `${on.statement}#${on.context_check}`, followUps: [], criteria: [] };
}

/** Says what a piece of evidence bears on. */
export const linkEvidence = defineCommand({
	may: 'evidence.attach',
	schema: v.strictObject({
		follow_ups: v.optional(evidenceLinked.entries.follow_ups, []),
		criteria: v.optional(evidenceLinked.entries.criteria, []),
		version: versionField
	}),
	*decide(deciding, key: string, { version, ...links }) {
		const { db } = deciding;
		const row = evidenceFacts(db, key);
		if (!row.isStanding) throw invalid('', 'evidence_withdrawn');
		expectVersion(db, `evidence/${key}`, version);
		const target = row.claim ? claimFacts(db, row.claim) : { followUps: [], criteria: [] };
		yield decideLinks(key, { ...target, citing: citingFollowUps(db, key) }, links);
		return { key };
	}
});

/** Takes a citation back, visibly; ratings that rested on it keep naming it, struck through. */
export const withdrawEvidence = defineCommand({
	may: 'evidence.withdraw',
	schema: retractionSchema,
	*decide({ db }, key: string, { reason }) {
		const row = evidenceFacts(db, key);
		yield decideWithdrawal(key, row.isStanding, reason);
		return { claim: row.claim };
	}
});
