export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';
/** A year, in seconds. */
export const PREFERENCE_LASTS = 31_536_000;

/** Nothing, or nothing known: the system decides. */
export function themeOf(cookie: string | undefined): Theme | null {
	return THEMES.find((theme) => theme === cookie) ?? null;
}
