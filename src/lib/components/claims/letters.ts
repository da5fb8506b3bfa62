import type { Locale } from '$lib/domain/text';

const LETTERS: Record<Locale, string> = {
	en: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
	ar: 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض'
};

/** The letter of an element (at most 26), in the alphabet of the page. */
export function letterOf(locale: Locale, index: number): string {
	return LETTERS[locale].split(' ')[index] ?? String(index + 1);
}
