import { notFound } from '../../domain/errors';
import type { AttributionDetail, ClaimDetail } from '../queries/claim-detail';
import { presentRemoval } from './present-removal';
import { presentSource } from './present-source';

type Sources = ClaimDetail['quoteSources'];

/** Did they say it? The verdict on the whole, on each element, and the quotes it rests on. */
export function presentAttribution(attribution: AttributionDetail, sources: Sources) {
	return {
		id: attribution.id,
		verdict: attribution.verdict,
		coverage: attribution.coverage,
		speaker: attribution.speaker,
		rationale: attribution.rationale,
		elements: attribution.elements.map(({ verdict, text, span, note }) => ({
			verdict,
			text,
			span: span ?? null,
			note: note ?? null
		})),
		quotes: attribution.quotes.map(({ text, language, speaker, basis, source }) => {
			const page = sources.get(source);
			return {
				text,
				language,
				speaker: speaker ?? null,
				basis,
				source: page ? presentSource(page) : null
			};
		}),
		effective_on: attribution.effectiveOn,
		recorded_at: attribution.recordedAt,
		actor: attribution.actor,
		stands: attribution.isStanding,
		removed: presentRemoval(attribution.removal)
	};
}

/** By itself, with its claim and the version that the next judgement of it names. */
export function presentAttributionOf(detail: ClaimDetail, id: string) {
	const { claim, version, attributions, quoteSources } = detail;
	const found = attributions.find((attribution) => attribution.id === id);
	if (!found) throw notFound(`attribution ${id}`);
	return { claim: claim.ref, claim_version: version, ...presentAttribution(found, quoteSources) };
}
