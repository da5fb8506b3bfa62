import { error, redirect, type ServerLoadEvent } from '@sveltejs/kit';
import { DomainError } from '../../domain/errors';
import { statusOf } from './status';

/** Wraps a page's load: a refusal becomes its status, and signing in is offered where it helps. */
export function page<Event extends ServerLoadEvent, Data>(
	load: (event: Event) => Data | Promise<Data>,
	{ isLayout = false } = {}
): (event: Event) => Promise<Data> {
	return async (event) => {
		try {
			const { momentRefusal } = event.locals;
			// the layout stands around the error page, too
			if (momentRefusal && !isLayout) throw momentRefusal;
			return await load(event);
		} catch (refusal) {
			if (!(refusal instanceof DomainError)) throw refusal;
			if (refusal.code === 'unauthenticated') redirect(303, signInAddress(event));
			// what a page is asked for is in its address: a wrong one is a bad request, not a bad form
			const status = refusal.code === 'invalid' ? 400 : statusOf(refusal.code);
			error(status, { message: refusal.message, code: refusal.code });
		}
	};
}

/** The sign-in page, and from there back to where one was. */
function signInAddress(event: Pick<ServerLoadEvent, 'url' | 'locals'>): string {
	const next = event.url.pathname + event.url.search;
	return `/${event.locals.locale}/sign-in?next=${encodeURIComponent(next)}`;
}
