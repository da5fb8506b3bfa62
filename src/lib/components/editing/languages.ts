/** The languages that a page or a passage can be said to be in; each has its word. */
export const LANGUAGES = [
	'ar',
	'en',
	'fr',
	'de',
	'es',
	'fa',
	'he',
	'it',
	'ku',
	'nl',
	'pt',
	'ru',
	'tr',
	'zh'
] as const;
