import type { AttributionVerdict, Coverage, QuoteBasis } from '$lib/domain/attribution';
import type { Kind } from '$lib/domain/claim';
import type { CriterionVerdict } from '$lib/domain/criterion';
import type { Precision } from '$lib/domain/due-date';
import type { Reliability, Stance } from '$lib/domain/evidence';
import type { Bearing, Outcome } from '$lib/domain/follow-up';
import type { StatusCode } from '$lib/domain/scales';

/** A new code in the domain stops the catalogues compiling until it has its words. */
export type ScaleKey =
	| `measure.${'delivery' | 'fact'}`
	| `state.${'open' | 'closed'}`
	| `${'status' | 'statusDefinition'}.${StatusCode}`
	| `${'kind' | 'kindDefinition'}.${Kind}`
	| `${'criterion' | 'criterionDefinition'}.${CriterionVerdict}`
	| `${'attribution' | 'attributionDefinition'}.${AttributionVerdict}`
	| `${'coverage' | 'coverageDefinition'}.${Coverage}`
	| `basis.${QuoteBasis}`
	| `${'outcome' | 'outcomeDefinition'}.${Outcome}`
	| `bearing.${Bearing}`
	| `stance.${Stance}`
	| `${'reliability' | 'reliabilityDefinition'}.${Reliability}`
	| `precision.${Precision}`;
