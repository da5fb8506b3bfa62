import type { RequestEvent } from '@sveltejs/kit';
import { demand, READER, type Permission } from '../../domain/actor';
import { DomainError } from '../../domain/errors';
import type { Cookie } from './cookies';
import type { SessionUser } from './sessions';

export function setCookies(event: RequestEvent, cookies: readonly Cookie[]): void {
	for (const { name, value, options } of cookies) event.cookies.set(name, value, options);
}

/**
 * Who asks, as the database knows it now, for the pages that only an account may see and for what
 * is done there. Throws `unauthenticated` or `forbidden`.
 */
export async function freshUser(event: RequestEvent, permission: Permission): Promise<SessionUser> {
	const { accounts } = event.locals;
	const { user, cookies } = await accounts.sessionOf(event.request.headers, { fresh: true });
	setCookies(event, cookies);
	demand(user ?? READER, permission);
	if (!user) throw new DomainError('unauthenticated', 'sign in first');
	return user;
}
