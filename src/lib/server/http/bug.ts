import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';

/** Writes an unexpected error to the log, under a number that the person gets too. */
export function reportBug(error: unknown, event: Pick<RequestEvent, 'request' | 'url'>): string {
	const id = randomUUID();
	console.error(`[${id}] ${event.request.method} ${event.url.pathname}`, error);
	return id;
}
