import type { Bilingual, Locale } from '$lib/domain/text';
import { directionOf, otherLocale, type Direction } from './locale';

/** For components that know no domain. */
export type { Bilingual };

export interface Picked {
	text: string;
	lang: Locale;
	dir: Direction;
	/** The text is missing in the page's language: say so beside it. */
	isFallback: boolean;
}

/** A text in the page's language, else in the other one. */
export function pick(text: Bilingual, locale: Locale): Picked {
	const own = text[locale];
	if (own !== undefined)
		return { text: own, lang: locale, dir: directionOf(locale), isFallback: false };
	const other = otherLocale(locale);
	const found = text[other];
	return {
		text: found ?? '',
		lang: other,
		dir: directionOf(other),
		isFallback: found !== undefined
	};
}
