import type { Translate } from '$lib/i18n/translate';

/** The sections of a claim's page in their order; others link to their ids. */
export function claimSections(t: Translate): { id: string; label: string }[] {
	return [
		{ id: 'words', label: t('claims.words.short') },
		{ id: 'said', label: t('claims.said.short') },
		{ id: 'done', label: t('claims.done.short') },
		{ id: 'timeline', label: t('claims.timeline.short') },
		{ id: 'evidence', label: t('claims.evidence.short') }
	];
}
