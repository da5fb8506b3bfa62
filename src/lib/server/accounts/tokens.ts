import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '../../domain/actor';
import { notFound } from '../../domain/errors';
import { user } from './library-tables';
import { digest, randomToken, type Room } from './room';
import { apiToken } from './tables';
import { userById } from './users';

/** Lets a person, and a scanner of leaked secrets, recognise one. */
const PREFIX = 'tq_';
const MINUTE = 60_000;

export interface TokenRow {
	id: string;
	name: string;
	createdAt: string;
	lastUsedAt: string | null;
}

/** The token is in the answer and nowhere else: only its hash is kept. */
export function createToken(
	room: Room,
	userId: string,
	name: string
): { id: string; token: string } {
	const owner = userById(room.db, userId);
	if (owner.disabled) throw notFound('an active account');
	const token = PREFIX + randomToken();
	const id = randomUUID();
	const createdAt = room.now().toISOString();
	room.db
		.insert(apiToken)
		.values({ id, tokenHash: digest(token), userId, name, createdAt })
		.run();
	return { id, token };
}

export function tokensOf(room: Room, userId: string): TokenRow[] {
	const { id, name, createdAt, lastUsedAt } = apiToken;
	return room.db
		.select({ id, name, createdAt, lastUsedAt })
		.from(apiToken)
		.where(eq(apiToken.userId, userId))
		.orderBy(desc(createdAt), desc(id))
		.all();
}

export function revokeToken(room: Room, userId: string, id: string): void {
	const own = and(eq(apiToken.id, id), eq(apiToken.userId, userId));
	if (room.db.delete(apiToken).where(own).run().changes === 0) throw notFound('this token');
}

/** Reads the database every time: a revoked token, or a changed role, holds from the next request. */
export function actorOfToken(room: Room, bearer: string): Actor | null {
	if (!bearer.startsWith(PREFIX)) return null;
	const found = room.db
		.select({ id: apiToken.id, lastUsedAt: apiToken.lastUsedAt, userId: user.id, role: user.role })
		.from(apiToken)
		.innerJoin(user, eq(user.id, apiToken.userId))
		.where(and(eq(apiToken.tokenHash, digest(bearer)), eq(user.disabled, false)))
		.get();
	if (!found) return null;
	const now = room.now();
	// Once a minute is enough for people, and keeps reads with a token from writing.
	if (found.lastUsedAt === null || now.getTime() - Date.parse(found.lastUsedAt) >= MINUTE) {
		const lastUsedAt = now.toISOString();
		room.db.update(apiToken).set({ lastUsedAt }).where(eq(apiToken.id, found.id)).run();
	}
	return { id: found.userId, role: found.role };
}
