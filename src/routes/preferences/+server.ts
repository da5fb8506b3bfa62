import { PREFERENCE_LASTS, THEME_COOKIE, themeOf } from '$lib/components/layout/theme';
import { json } from '$lib/server/http/json';
import type { RequestHandler } from './$types';

/** The theme, chosen without JavaScript; then back to the page one came from. */
export const POST: RequestHandler = json(async ({ request, cookies, url }) => {
	const form = await request.formData();
	const theme = themeOf(textOf(form.get('theme')));
	// Readable by the page's script, which changes the theme at once where there is one.
	const options = {
		path: '/',
		httpOnly: false,
		sameSite: 'lax',
		maxAge: PREFERENCE_LASTS
	} as const;
	if (theme) cookies.set(THEME_COOKIE, theme, options);
	return new Response(null, {
		status: 303,
		headers: { location: ownPath(textOf(form.get('back')), url) }
	});
});

/** Never to another site: `//host`, `/\host` and absolute addresses lead to the start. */
function ownPath(wanted: string, url: URL): string {
	const target = URL.parse(wanted, url.origin);
	return wanted.startsWith('/') && target?.origin === url.origin
		? target.pathname + target.search
		: '/';
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');
