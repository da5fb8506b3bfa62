import { rowsAt } from '$lib/components/drafting/draft';
import type { Typed } from '$lib/components/ui/field';
import type { Translate } from '$lib/i18n/translate';

/** The fields of the form by JSON pointer, for the summary of what is wrong. */
export function attributionLabels(
	values: Typed,
	t: Translate,
	letterOf: (index: number) => string
): Record<string, string> {
	const labels: Record<string, string> = {
		'/verdict': t('judging.attribution.verdict'),
		'/coverage': t('judging.attribution.coverage'),
		'/effective_on': t('judging.attribution.effectiveOn'),
		'/speaker': t('judging.attribution.speaker'),
		'/rationale': t('judging.attribution.rationale'),
		'/elements': t('judging.elements.legend'),
		'/quotes': t('judging.quotes.legend')
	};
	for (const row of rowsAt(values, 'elements')) {
		const letter = letterOf(row);
		labels[`/elements/${row}`] = t('judging.elements.one', { letter });
		labels[`/elements/${row}/verdict`] = t('judging.elements.verdict', { letter });
		labels[`/elements/${row}/text`] = t('judging.elements.text', { letter });
		labels[`/elements/${row}/span/ar`] = t('judging.elements.span.ar');
		labels[`/elements/${row}/span/en`] = t('judging.elements.span.en');
		labels[`/elements/${row}/note`] = t('judging.elements.note', { letter });
	}
	for (const row of rowsAt(values, 'quotes')) {
		const number = row + 1;
		labels[`/quotes/${row}`] = t('judging.quotes.one', { number });
		labels[`/quotes/${row}/text`] = t('judging.quotes.text', { number });
		labels[`/quotes/${row}/language`] = t('judging.quotes.language', { number });
		labels[`/quotes/${row}/source`] = t('judging.quotes.source', { number });
		labels[`/quotes/${row}/speaker`] = t('judging.quotes.speaker', { number });
		labels[`/quotes/${row}/basis`] = t('judging.quotes.basis', { number });
	}
	return labels;
}
