import { textAt, type Typed } from '$lib/components/ui/field';
import type { Translate } from '$lib/i18n/translate';

function isBlank(value: Typed[string] | undefined): boolean {
	if (value === undefined) return true;
	return typeof value === 'string' ? value.trim() === '' : Object.values(value).every(isBlank);
}

/** The rows of a list that have something in them, and room for one more. */
export function rowsAt(values: Typed, name: string): number[] {
	const list = name.split('.').reduce<Typed[string] | undefined>((at, part) => {
		return at === undefined || typeof at === 'string' || Array.isArray(at) ? undefined : at[part];
	}, values);
	const rows = typeof list === 'object' && !Array.isArray(list) ? Object.entries(list) : [];
	const taken = rows.findLastIndex(([, row]) => !isBlank(row)) + 1;
	return Array.from({ length: taken + 1 }, (_, index) => index);
}

/** The form's fields by JSON pointer, for the summary of what is wrong. */
export function draftLabels(values: Typed, t: Translate): Record<string, string> {
	const labels: Record<string, string> = {
		'/statement/title': t('drafting.statement.title'),
		'/statement/slug': t('drafting.statement.slug'),
		'/statement/made_on': t('drafting.statement.madeOn'),
		'/statement/place': t('drafting.statement.place'),
		'/statement/speakers': t('drafting.speakers.legend'),
		'/statement/parties': t('drafting.parties.legend'),
		'/statement/copies': t('drafting.copies.legend'),
		'/statement/original_language': t('drafting.statement.originalLanguage'),
		'/statement/original_text': t('drafting.statement.originalText'),
		'/statement/preamble': t('drafting.statement.preamble'),
		'/statement/source/url': t('drafting.statement.source'),
		'/statement/source/note': t('drafting.statement.sourceNote'),
		'/statement/coverage_note': t('drafting.statement.coverage'),
		'/claims': t('drafting.claim.legend', { number: 1 })
	};
	for (const index of rowsAt(values, 'claims')) {
		labels[`/claims/${index}`] = t('drafting.claim.legend', { number: index + 1 });
	}
	return labels;
}

/** The title as far as it is written, in either language. */
export function draftTitle(values: Typed): { ar?: string; en?: string } | null {
	const [ar, en] = [textAt(values, 'statement.title.ar'), textAt(values, 'statement.title.en')];
	if (!ar && !en) return null;
	return { ...(ar ? { ar } : {}), ...(en ? { en } : {}) };
}
