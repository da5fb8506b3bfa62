import { ATTRIBUTION_VERDICTS } from '$lib/domain/attribution';
import { KINDS } from '$lib/domain/claim';
import { CRITERION_VERDICTS } from '$lib/domain/criterion';
import { RELIABILITIES, STANCES } from '$lib/domain/evidence';
import { OUTCOMES } from '$lib/domain/follow-up';
import { COVERAGES } from '$lib/domain/attribution';
import { glyphOf, isOpen, statusesOf, type ScaleId, type StatusCode } from '$lib/domain/scales';
import type { Translate } from '$lib/i18n/translate';

/** One word of the vocabulary, with its mark and what it means. */
export interface Term {
	/** The end of its address on the methodology page. */
	id: string;
	word: string;
	meaning?: string;
	/** A second sentence, in small. */
	note?: string;
	glyph?: string;
	/** Whose ink it has. */
	status?: string;
	state?: string;
}

/** The anchor of a status: `not_rated` is on both scales, its marks differ. */
function statusAnchor(scale: ScaleId, status: StatusCode): string {
	return `status-${glyphOf(scale, status)}`;
}

const OF_A_POSITION = ['in_progress', 'stalled', 'fulfilled'] as const;

export function statusTerms(t: Translate, scale: ScaleId): Term[] {
	return statusesOf(scale).map((status) => {
		const position = OF_A_POSITION.find((code) => code === status);
		return {
			id: statusAnchor(scale, status),
			word: t(`scales.status.${status}`),
			meaning: t(`scales.statusDefinition.${status}`),
			note: position && t(`methodology.position.${position}`),
			glyph: glyphOf(scale, status),
			status,
			state: t(`scales.state.${isOpen(scale, status) ? 'open' : 'closed'}`)
		};
	});
}

export function kindTerms(t: Translate): Term[] {
	return KINDS.map((kind) => ({
		id: `kind-${kind}`,
		word: t(`scales.kind.${kind}`),
		meaning: t(`scales.kindDefinition.${kind}`)
	}));
}

export function attributionTerms(t: Translate): Term[] {
	return ATTRIBUTION_VERDICTS.map((verdict) => ({
		id: `attribution-${verdict}`,
		word: t(`scales.attribution.${verdict}`),
		meaning: t(`scales.attributionDefinition.${verdict}`),
		glyph: verdict
	}));
}

export function coverageTerms(t: Translate): Term[] {
	return COVERAGES.map((coverage) => ({
		id: `coverage-${coverage}`,
		word: t(`scales.coverage.${coverage}`),
		meaning: t(`scales.coverageDefinition.${coverage}`)
	}));
}

export function criterionTerms(t: Translate): Term[] {
	return CRITERION_VERDICTS.map((verdict) => ({
		id: `criterion-${verdict}`,
		word: t(`scales.criterion.${verdict}`),
		meaning: t(`scales.criterionDefinition.${verdict}`),
		glyph: verdict
	}));
}

export function outcomeTerms(t: Translate): Term[] {
	return OUTCOMES.map((outcome) => ({
		id: `outcome-${outcome}`,
		word: t(`scales.outcome.${outcome}`),
		meaning: t(`scales.outcomeDefinition.${outcome}`),
		glyph: outcome
	}));
}

export function stanceTerms(t: Translate): Term[] {
	return STANCES.map((stance) => ({
		id: `stance-${stance}`,
		word: t(`scales.stance.${stance}`),
		glyph: stance
	}));
}

export function reliabilityTerms(t: Translate): Term[] {
	return RELIABILITIES.map((reliability) => ({
		id: `reliability-${reliability}`,
		word: t(`scales.reliability.${reliability}`),
		meaning: t(`scales.reliabilityDefinition.${reliability}`)
	}));
}
