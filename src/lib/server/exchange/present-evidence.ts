import { notFound } from '../../domain/errors';
import type { Context } from '../context';
import { claimDetail, type EvidenceDetail } from '../queries/claim-detail';
import { evidenceFacts } from '../queries/evidence-facts';
import { statementWithChecks, type StatementWithChecks } from '../queries/find-statements';
import { presentRemoval } from './present-removal';
import { presentQuote, presentSource } from './present-source';

/** A source cited on a claim. */
export function presentEvidence(evidence: EvidenceDetail) {
	return {
		id: evidence.key,
		version: evidence.version,
		stance: evidence.stance,
		quote: presentQuote(evidence),
		url: evidence.url,
		archive_url: evidence.archiveUrl,
		source: presentSource(evidence.source),
		follow_ups: evidence.followUps,
		criteria: evidence.criteria,
		recorded_at: evidence.recordedAt,
		actor: evidence.actor,
		stands: evidence.isStanding,
		removed: presentRemoval(evidence.removal)
	};
}

/** By itself, with what it is cited on: a claim, or a check of a statement's preamble. */
export function evidenceResource(db: Context['db'], key: string) {
	const { claim, statement, contextCheck } = evidenceFacts(db, key);
	if (claim !== null) {
		const found = claimDetail(db, claim).evidence.findLast((each) => each.key === key);
		if (!found) throw notFound(`evidence ${key}`);
		return { claim, ...presentEvidence(found) };
	}
	const check = statementWithChecks(db, statement).contextChecks.find(
		(each) => each.key === contextCheck
	);
	const found = check?.evidence.findLast((each) => each.key === key);
	if (!found) throw notFound(`evidence ${key}`);
	return { claim, statement, context_check: contextCheck, ...presentCheckEvidence(found) };
}

/** A source cited on a check of a statement's preamble. */
export function presentCheckEvidence(
	evidence: StatementWithChecks['contextChecks'][number]['evidence'][number]
) {
	return {
		id: evidence.key,
		stance: evidence.stance,
		quote: presentQuote(evidence),
		url: evidence.url,
		archive_url: evidence.archiveUrl,
		source: presentSource(evidence.source),
		recorded_at: evidence.recordedAt,
		actor: evidence.actor,
		stands: evidence.removedSeq === null
	};
}
