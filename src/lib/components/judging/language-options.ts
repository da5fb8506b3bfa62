import { LANGUAGES } from '$lib/components/editing/languages';
import { languageName } from '$lib/components/lists/language-name';
import type { Locale } from '$lib/domain/text';
import type { Translate } from '$lib/i18n/translate';

/** The languages to choose from; one that was named before stays a choice, whatever it is. */
export function languageOptions(t: Translate, locale: Locale, now?: string | null) {
	const options: { value: string; label: string }[] = LANGUAGES.map((code) => ({
		value: code,
		label: t(`editing.language.${code}`)
	}));
	if (!now || options.some(({ value }) => value === now)) return options;
	return [...options, { value: now, label: languageName(locale, now) }];
}
