import type { ServerLoadEvent } from '@sveltejs/kit';
import { demand, type Permission } from '../../domain/actor';

/**
 * Only who may do it gets to see a form. Who has just sent one gets back what they typed, even if
 * their session ended meanwhile: then the form says so.
 */
export function editorOnly<Event extends ServerLoadEvent, Data>(
	permission: Permission,
	load: (event: Event) => Data
): (event: Event) => Data {
	return (event) => {
		if (event.request.method !== 'POST') demand(event.locals.ctx.actor, permission);
		return load(event);
	};
}
