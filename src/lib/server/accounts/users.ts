import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, inArray, ne } from 'drizzle-orm';
import type { AccountRole } from '../../domain/actor';
import { invalid, notFound } from '../../domain/errors';
import { parse } from '../../domain/text';
import { newAccountInput, type NewAccount } from './input';
import { account, session, user } from './library-tables';
import type { Room } from './room';
import { apiToken, signInLink } from './tables';

export interface AccountRow {
	id: string;
	name: string;
	email: string;
	role: AccountRole;
	disabled: boolean;
	createdAt: string;
}

const columns = {
	id: user.id,
	name: user.name,
	email: user.email,
	role: user.role,
	disabled: user.disabled,
	createdAt: user.createdAt
};

/** A transaction or the database itself: both can be read and written. */
export type Writer = Pick<Room['db'], 'select' | 'insert' | 'update' | 'delete'>;

export function hasAccounts(db: Writer): boolean {
	return db.select({ id: user.id }).from(user).limit(1).get() !== undefined;
}

export function allUsers(room: Room): AccountRow[] {
	return room.db.select(columns).from(user).orderBy(asc(user.createdAt), asc(user.id)).all();
}

export function userById(db: Writer, id: string): AccountRow {
	const found = db.select(columns).from(user).where(eq(user.id, id)).get();
	if (!found) throw notFound('this account');
	return found;
}

export function userByEmail(db: Writer, email: string): AccountRow | null {
	return (
		db.select(columns).from(user).where(eq(user.email, email.trim().toLowerCase())).get() ?? null
	);
}

export function namesOf(room: Room, ids: readonly string[]): Map<string, string> {
	if (ids.length === 0) return new Map();
	const rows = room.db
		.select({ id: user.id, name: user.name })
		.from(user)
		.where(inArray(user.id, [...new Set(ids)]))
		.all();
	return new Map(rows.map((row) => [row.id, row.name]));
}

/** Without a password the account waits for its owner, who sets one through an invitation link. */
export async function createUser(room: Room, input: NewAccount): Promise<AccountRow> {
	const wanted = parse(newAccountInput, input);
	const hash = wanted.password === undefined ? null : await hashOf(room, wanted.password);
	return room.db.transaction((tx) => insertUser(tx, room.now(), wanted, hash), {
		behavior: 'immediate'
	});
}

/** The rows of a new account. A first-run link is void from the first account on. */
export function insertUser(
	db: Writer,
	now: Date,
	wanted: { email: string; name: string; role: AccountRole },
	hash: string | null
): AccountRow {
	if (userByEmail(db, wanted.email)) throw invalid('/email', 'email_taken');
	const id = randomUUID();
	const { name, email, role } = wanted;
	const at = now.toISOString();
	const row = { id, name, email, role, disabled: false, createdAt: at };
	db.insert(user)
		.values({ ...row, emailVerified: false, updatedAt: at })
		.run();
	if (hash !== null) writePassword(db, now, id, hash);
	db.delete(signInLink).where(eq(signInLink.purpose, 'first_run')).run();
	return row;
}

export async function hashOf(room: Room, password: string): Promise<string> {
	return (await room.library.$context).password.hash(password);
}

/** Where better-auth looks for a password: the account whose provider is "credential". */
const credentialOf = (userId: string) =>
	and(eq(account.userId, userId), eq(account.providerId, 'credential'));

export function passwordHash(room: Room, userId: string): string | null {
	const found = room.db.select().from(account).where(credentialOf(userId)).get();
	return found?.password ?? null;
}

/** Sets the password and ends every session: whoever knew the old one is out. */
export function writePassword(db: Writer, now: Date, userId: string, hash: string): void {
	const at = now.toISOString();
	const changed = db
		.update(account)
		.set({ password: hash, updatedAt: at })
		.where(credentialOf(userId))
		.run();
	if (changed.changes === 0) {
		const fresh = { id: randomUUID(), accountId: userId, providerId: 'credential', userId };
		db.insert(account)
			.values({ ...fresh, password: hash, createdAt: at, updatedAt: at })
			.run();
	}
	endSessions(db, userId);
}

export function endSessions(db: Writer, userId: string): void {
	db.delete(session).where(eq(session.userId, userId)).run();
}

export function rename(room: Room, userId: string, name: string): void {
	room.db
		.update(user)
		.set({ name, updatedAt: room.now().toISOString() })
		.where(eq(user.id, userId))
		.run();
}

export function setRole(room: Room, userId: string, role: AccountRole): AccountRow {
	return change(room, userId, { role });
}

/** Sessions, tokens and links end with the account, at once. Enabling gives none of them back. */
export function setDisabled(room: Room, userId: string, disabled: boolean): AccountRow {
	return change(room, userId, { disabled });
}

function change(
	room: Room,
	userId: string,
	wanted: { role: AccountRole } | { disabled: boolean }
): AccountRow {
	return room.db.transaction(
		(tx) => {
			const before = userById(tx, userId);
			const after = { ...before, ...wanted };
			if (isActiveAdmin(before) && !isActiveAdmin(after) && otherAdmins(tx, userId) === 0) {
				throw invalid('', 'last_admin');
			}
			const { role, disabled } = after;
			const updatedAt = room.now().toISOString();
			tx.update(user).set({ role, disabled, updatedAt }).where(eq(user.id, userId)).run();
			if (disabled) {
				endSessions(tx, userId);
				tx.delete(apiToken).where(eq(apiToken.userId, userId)).run();
				tx.delete(signInLink).where(eq(signInLink.userId, userId)).run();
			}
			return after;
		},
		{ behavior: 'immediate' }
	);
}

const isActiveAdmin = (row: AccountRow): boolean => row.role === 'admin' && !row.disabled;

function otherAdmins(db: Writer, userId: string): number {
	const active = and(eq(user.role, 'admin'), eq(user.disabled, false), ne(user.id, userId));
	return db.select({ n: count() }).from(user).where(active).get()?.n ?? 0;
}

/** The one account that a link can be meant for when nobody is named. */
export function onlyAdmin(room: Room): AccountRow | null {
	const active = and(eq(user.role, 'admin'), eq(user.disabled, false));
	const [first, second] = room.db.select(columns).from(user).where(active).limit(2).all();
	return first && !second ? first : null;
}
