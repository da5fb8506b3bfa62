import { isLocale } from '$lib/i18n/locale';
import type { Locale } from '$lib/domain/text';

export function match(param: string): param is Locale {
	return isLocale(param);
}
