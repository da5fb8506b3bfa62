import { APIError } from 'better-auth/api';
import type { AccountRole } from '../../domain/actor';
import { DomainError, invalid } from '../../domain/errors';
import { beginAttempt } from './attempts';
import { cookiesIn, type Cookie } from './cookies';
import { SESSION_COOKIE } from './library';
import type { Room } from './room';
import { endSessions, hashOf, passwordHash, writePassword } from './users';

export interface SessionUser {
	id: string;
	name: string;
	email: string;
	role: AccountRole;
}

/**
 * Who asks. Not fresh: from the signed cookie, at most a minute old, without the database. Fresh:
 * session, role and state as they are now.
 */
export async function sessionOf(
	room: Room,
	headers: Headers,
	how: { fresh: boolean }
): Promise<{ user: SessionUser | null; cookies: Cookie[] }> {
	if (!headers.get('cookie')?.includes(SESSION_COOKIE)) return { user: null, cookies: [] };
	const answer = await room.library.api.getSession({
		headers,
		query: { disableCookieCache: how.fresh },
		returnHeaders: true
	});
	const cookies = cookiesIn(answer.headers, room.origin());
	const found = answer.response?.user;
	if (!found || found.disabled) return { user: null, cookies };
	const { id, name, email } = found;
	return { user: { id, name, email, role: found.role as AccountRole }, cookies };
}

/** The same refusal, after the same work, for an unknown address, a wrong password, a disabled account. */
export async function signIn(
	room: Room,
	input: { email: string; password: string },
	address: string
): Promise<Cookie[]> {
	const attempt = beginAttempt(room, { account: input.email, address });
	try {
		const { headers } = await room.library.api.signInEmail({ body: input, returnHeaders: true });
		attempt.forgive();
		return cookiesIn(headers, room.origin());
	} catch (error) {
		if (isRefusal(error)) throw invalid('', 'wrong_credentials');
		throw error;
	}
}

const isRefusal = (error: unknown): boolean => error instanceof APIError && error.statusCode < 500;

/** For whoever proved who they are in another way, by a one-time link. */
export async function startSession(room: Room, userId: string): Promise<Cookie[]> {
	try {
		const { headers } = await room.library.api.startSession({
			body: { userId },
			returnHeaders: true
		});
		return cookiesIn(headers, room.origin());
	} catch (error) {
		if (isRefusal(error)) throw new DomainError('forbidden', 'this account is disabled');
		throw error;
	}
}

export async function signOut(room: Room, headers: Headers): Promise<Cookie[]> {
	const answer = await room.library.api.signOut({ headers, returnHeaders: true });
	return cookiesIn(answer.headers, room.origin());
}

export async function signOutEverywhere(
	room: Room,
	userId: string,
	headers: Headers
): Promise<Cookie[]> {
	endSessions(room.db, userId);
	return signOut(room, headers);
}

/** Ends every session and starts a new one for whoever changed it. */
export async function changePassword(
	room: Room,
	user: SessionUser,
	input: { current_password: string; new_password: string },
	address: string
): Promise<Cookie[]> {
	const attempt = beginAttempt(room, { account: user.email, address });
	const { password } = await room.library.$context;
	const hash = passwordHash(room, user.id);
	const isRight =
		hash !== null && (await password.verify({ hash, password: input.current_password }));
	if (!isRight) throw invalid('/current_password', 'wrong_password');
	attempt.forgive();
	const next = await hashOf(room, input.new_password);
	room.db.transaction((tx) => writePassword(tx, room.now(), user.id, next));
	return startSession(room, user.id);
}
