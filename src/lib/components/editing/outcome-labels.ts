import type { Translate } from '$lib/i18n/translate';

/** The fields of an outcome by JSON pointer. */
export function outcomeLabels(t: Translate): Record<string, string> {
	return {
		'/description': t('editing.followUp.description'),
		'/outcome': t('editing.outcome.legend'),
		'/outcome_on': t('editing.outcome.on'),
		'/bearing': t('editing.followUp.bearing'),
		'/evidence': t('editing.evidence.legend'),
		'/link/url': t('editing.attach.url'),
		'/link/quote/text': t('editing.attach.quote'),
		'/link/quote/language': t('editing.attach.quoteLanguage'),
		'/link/source/title': t('editing.source.title'),
		'/link/source/publisher': t('editing.source.publisher'),
		'/link/source/published_on': t('editing.source.publishedOn')
	};
}
