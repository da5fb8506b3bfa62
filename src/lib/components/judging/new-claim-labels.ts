import { rowsAt } from '$lib/components/drafting/draft';
import type { Typed } from '$lib/components/ui/field';
import type { Translate } from '$lib/i18n/translate';

/** The fields of the form by JSON pointer, for the summary of what is wrong. */
export function newClaimLabels(values: Typed, t: Translate): Record<string, string> {
	const labels: Record<string, string> = {
		'/number': t('judging.claim.number'),
		'/kind': t('judging.claim.kind'),
		'/title': t('judging.claim.title'),
		'/text': t('judging.claim.text'),
		'/due': t('judging.claim.due'),
		'/due/date': t('editing.followUp.expectedDate'),
		'/due/precision': t('editing.followUp.precision'),
		'/due/phrase': t('drafting.claim.phrase'),
		'/criteria': t('judging.claim.criteria')
	};
	for (const row of rowsAt(values, 'criteria')) {
		const label = t('judging.claim.criterion', { number: row + 1 });
		labels[`/criteria/${row}/question`] = label;
	}
	return labels;
}
