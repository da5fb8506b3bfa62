import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { READER, type Actor } from '$lib/domain/actor';
import { DomainError } from '$lib/domain/errors';
import { isFirstFont } from '$lib/components/layout/first-fonts';
import { THEME_COOKIE, themeOf } from '$lib/components/layout/theme';
import { directionOf, isLocale, LOCALE_COOKIE, negotiateLocale } from '$lib/i18n/locale';
import { i18nOf } from '$lib/i18n/i18n-of';
import { openApp, type App } from '$lib/server/app';
import { parseConfig } from '$lib/server/config';
import type { Context } from '$lib/server/context';
import { askedMoment } from '$lib/server/queries/asked-moment';
import { reportBug } from '$lib/server/http/bug';
import { apiAnswer } from '$lib/server/http/json';
import { isStill, withoutScripts } from '$lib/server/http/still-page';

let app: App;
let timeZone: string;

export const init: ServerInit = async () => {
	const config = parseConfig(process.env);
	app = await openApp(config);
	timeZone = config.timeZone;
	process.once('sveltekit:shutdown' as 'exit', () => app.close());
};

const SAFE_METHODS = new Set(['GET', 'HEAD']);

type RequestEvent = Parameters<Handle>[0]['event'];

export const handle: Handle = async ({ event, resolve }) => {
	const first = event.url.pathname.split('/')[1] ?? '';
	event.locals.locale = isLocale(first)
		? first
		: negotiateLocale(
				first === 'api' ? undefined : event.cookies.get(LOCALE_COOKIE),
				event.request.headers.get('accept-language')
			);
	event.locals.i18n = i18nOf(event.locals.locale);
	event.locals.theme = themeOf(event.cookies.get(THEME_COOKIE));
	event.locals.accounts = app.accounts;
	const now = app.contextFor(await actorOf(event, first));
	event.locals.ctx = now;
	event.locals.timeZone = timeZone;
	event.locals.today = now.today();
	Object.assign(event.locals, momentOf(event, now));
	if (event.locals.moment) event.locals.ctx = now.at(event.locals.moment);
	const { locale, theme } = event.locals;
	const still = isStill(event);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			(still ? withoutScripts(html) : html)
				.replace('%lang%', locale)
				.replace('%dir%', directionOf(locale))
				.replace('%theme%', theme ? `data-theme="${theme}"` : ''),
		preload: ({ type, path }) =>
			(type === 'js' && !still) || type === 'css' || (type === 'font' && isFirstFont(locale, path))
	});
	secure(response.headers, event);
	return first === 'api' ? apiAnswer(event, response) : response;
};

/** Only reading goes back in time. What cannot be understood is refused by the page (`page`, `json`). */
function momentOf({ request, url }: RequestEvent, now: Context) {
	if (!SAFE_METHODS.has(request.method)) return { moment: null, momentRefusal: null };
	try {
		return { moment: askedMoment(now, url.searchParams), momentRefusal: null };
	} catch (refusal) {
		if (!(refusal instanceof DomainError)) throw refusal;
		return { moment: null, momentRefusal: refusal };
	}
}

/** The API knows tokens only, pages know sessions only; each ignores the other. */
async function actorOf(event: RequestEvent, first: string): Promise<Actor> {
	event.locals.user = null;
	if (first === 'api') return apiActor(event.request.headers.get('authorization'));
	const fresh = !SAFE_METHODS.has(event.request.method);
	const { user, cookies } = await app.accounts.sessionOf(event.request.headers, { fresh });
	for (const { name, value, options } of cookies) event.cookies.set(name, value, options);
	event.locals.user = user;
	return user ? { id: user.id, role: user.role } : READER;
}

function apiActor(authorization: string | null): Actor {
	const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
	return (token !== undefined && app.accounts.actorOfToken(token)) || READER;
}

function secure(headers: Headers, { url, locals }: RequestEvent): void {
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'strict-origin-when-cross-origin');
	headers.set('cross-origin-opener-policy', 'same-origin');
	headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	if (locals.user && !headers.has('cache-control'))
		headers.set('cache-control', 'private, no-store');
}

/** A bug: the person gets a number that the log has too. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message, code: 'not_found' };
	return { message: 'something went wrong', id: reportBug(error, event) };
};
