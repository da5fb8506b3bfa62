import type { StatementRow, StatementWithChecks } from '../queries/find-statements';
import type { ClaimSummary } from '../queries/claim-summary';
import { presentClaimSummary } from './present-claim';
import { presentCheckEvidence } from './present-evidence';

/** What was said, once: who, when, where. */
export function presentStatementSummary(statement: StatementRow, origin: string) {
	const page = (locale: string) => `${origin}/${locale}/statements/${statement.slug}`;
	return {
		slug: statement.slug,
		version: statement.version,
		url: page('en'),
		urls: { ar: page('ar'), en: page('en') },
		title: statement.title,
		made_on: statement.madeOn,
		place: statement.place,
		speakers: statement.speakers,
		parties: statement.parties,
		original_language: statement.originalLanguage,
		claim_count: statement.claimCount
	};
}

/** One statement with its text, its claims, and what is known of its preamble. */
export function presentStatement(
	statement: StatementWithChecks,
	claims: readonly ClaimSummary[],
	origin: string
) {
	return {
		...presentStatementSummary(statement, origin),
		original_text: statement.originalText,
		preamble: statement.preamble,
		adaptation_notice: statement.adaptationNotice,
		source: statement.source,
		copies: statement.copies,
		coverage_note: statement.coverageNote,
		compiled_on: statement.compiledOn,
		context_checks: statement.contextChecks.map((check) => ({
			key: check.key,
			text: check.text,
			scale: check.scale,
			status: check.status,
			rationale: check.rationale,
			effective_on: check.effectiveOn,
			evidence: check.evidence.map(presentCheckEvidence)
		})),
		not_established: statement.gaps.map(({ text, claims: touched }) => ({ text, claims: touched })),
		claims: claims.map((claim) => presentClaimSummary(claim, origin))
	};
}
