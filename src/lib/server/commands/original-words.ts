import * as v from 'valibot';
import { invalid } from '../../domain/errors';
import { LOCALES, verbatimText, type Bilingual } from '../../domain/text';

/** Somebody's words as an edit sends them: those in the original language need not be there. */
export const typedWords = (max: number) => {
	const words = v.optional(verbatimText(max));
	return v.nullish(v.strictObject({ ar: words, en: words }));
};

/**
 * The translation as it was typed beside the original as it was said, which nobody changes. Null
 * where there are no words at all. Throws `differs` where the original was typed anew.
 */
export function keepOriginal(
	now: Bilingual | null,
	typed: Bilingual | null,
	language: string,
	pointer: string
): Bilingual | null {
	const original = LOCALES.find((locale) => locale === language.split('-')[0]);
	const said = original && now?.[original];
	if (!original || said === undefined) {
		return typed && Object.keys(typed).length > 0 ? typed : null;
	}
	const { [original]: sent = said } = typed ?? {};
	if (sent !== said) throw invalid(`${pointer}/${original}`, 'differs');
	return { ...typed, [original]: said };
}
