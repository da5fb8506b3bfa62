import type { Locale } from '$lib/domain/text';
import type { en } from './en/catalogue';
import { INTL_TAGS } from './locale';
import { formatMessage, type Params } from './message';

type English = typeof en;

/** English is the measure: every other catalogue has the same areas with the same keys. */
export type Catalogue = {
	readonly [A in keyof English]: Readonly<Record<keyof English[A], string>>;
};

/** `area.key`, for example `followUps.overdue` or `scales.status.fulfilled`. */
export type MessageKey = {
	[A in keyof English & string]: `${A}.${keyof English[A] & string}`;
}[keyof English & string];

export type Translate = (key: MessageKey, params?: Params) => string;

/** `catalogue` is asked each time: the next page may bring more words. */
export function createTranslate(locale: Locale, catalogue: () => Partial<Catalogue>): Translate {
	return (key, params) => {
		const areas: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
			catalogue();
		const dot = key.indexOf('.');
		const message = areas[key.slice(0, dot)]?.[key.slice(dot + 1)];
		// A key that only types could have promised: visible, and never a page that fails.
		return message === undefined ? key : formatMessage(message, INTL_TAGS[locale], params);
	};
}
