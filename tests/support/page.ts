import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '$lib/domain/text';
import { i18nOf } from '$lib/i18n/i18n-of';
import { setI18n } from '$lib/i18n/use-i18n';
import type { Context } from '$lib/server/context';

interface PageModule {
	/** What Kit calls: its types are each route's own. */
	load: (event: never) => unknown;
}

export interface Asked {
	locale: Locale;
	/** Below the language, with its query: `/claims?q=ISIS`. */
	path: string;
	params?: Record<string, string>;
	routeId?: string;
}

const addressOf = ({ locale, path }: Asked) => new URL(`http://localhost/${locale}${path}`);

/** What the page's load gives, or the refusal that it throws. */
export async function loadPage(ctx: Context, server: PageModule, asked: Asked): Promise<object> {
	const accounts = { namesOf: () => new Map<string, string>() };
	const event = {
		url: addressOf(asked),
		params: { locale: asked.locale, ...asked.params },
		locals: { ctx, accounts, locale: asked.locale, user: null, theme: null }
	};
	return (await server.load(event as never)) as object;
}

/** The page as the server sends it, without its layout: `<body>` with its `<head>` beside it. */
export async function renderPage(
	ctx: Context,
	server: PageModule,
	view: Component<never>,
	asked: Asked
): Promise<{ head: string; body: string }> {
	const data = { ...(await loadPage(ctx, server, asked)), today: ctx.today(), user: null };
	// in the place of the layout, which sets the language of everything inside it
	const inLanguage = ((renderer: unknown, props: unknown) => {
		setI18n(i18nOf(asked.locale));
		(view as unknown as (renderer: unknown, props: unknown) => void)(renderer, props);
	}) as unknown as Component<{ data: object; form: null }>;
	const page = {
		url: addressOf(asked),
		params: asked.params ?? {},
		route: { id: asked.routeId ?? null },
		status: 200,
		error: null,
		data,
		form: null,
		state: {}
	};
	return render(inLanguage, {
		props: { data, form: null },
		context: new Map([['__request__', { page }]])
	});
}
