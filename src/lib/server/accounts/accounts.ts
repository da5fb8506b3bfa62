import type BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { AccountRole, Actor } from '../../domain/actor';
import type { Locale } from '../../domain/text';
import type { Cookie } from './cookies';
import type { FirstRun, NewAccount } from './input';
import { openLibrary } from './library';
import type { Room } from './room';
import * as sessions from './sessions';
import * as links from './sign-in-links';
import * as tokens from './tokens';
import * as users from './users';

export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

/**
 * Opens the accounts on the connection of the one database file, after its migrations. Everything
 * that is no promise is synchronous; refusals are DomainErrors.
 */
export async function openAccounts(
	database: BetterSqlite3.Database,
	options: { secret: string; origin: () => string; now?: () => Date }
) {
	const room: Room = {
		db: drizzle(database),
		library: await openLibrary(database, options.secret),
		origin: options.origin,
		now: options.now ?? (() => new Date())
	};
	const signInAs = async (row: users.AccountRow) => sessions.startSession(room, row.id);

	return {
		sessionOf: (headers: Headers, how: { fresh: boolean }) =>
			sessions.sessionOf(room, headers, how),
		signIn: (input: { email: string; password: string }, address: string): Promise<Cookie[]> =>
			sessions.signIn(room, input, address),
		signOut: (headers: Headers) => sessions.signOut(room, headers),
		signOutEverywhere: (userId: string, headers: Headers) =>
			sessions.signOutEverywhere(room, userId, headers),
		changePassword: (
			user: sessions.SessionUser,
			input: { current_password: string; new_password: string },
			address: string
		) => sessions.changePassword(room, user, input, address),

		createSignInLink: (wanted?: { email?: string; locale?: Locale }) =>
			links.createSignInLink(room, wanted),
		createPasswordLink: (userId: string, purpose: 'reset' | 'invitation', locale: Locale) =>
			links.createPasswordLink(room, userId, purpose, locale),
		linkOf: (token: string) => links.linkOf(room, token),
		useFirstRunLink: async (token: string, input: FirstRun) =>
			signInAs(await links.useFirstRunLink(room, token, input)),
		useSignInLink: async (token: string) => signInAs(links.useSignInLink(room, token)),
		usePasswordLink: async (token: string, newPassword: string) =>
			signInAs(await links.usePasswordLink(room, token, newPassword)),

		createToken: (userId: string, name: string) => tokens.createToken(room, userId, name),
		tokensOf: (userId: string) => tokens.tokensOf(room, userId),
		revokeToken: (userId: string, id: string) => tokens.revokeToken(room, userId, id),
		actorOfToken: (bearer: string): Actor | null => tokens.actorOfToken(room, bearer),

		hasAccounts: () => users.hasAccounts(room.db),
		allUsers: () => users.allUsers(room),
		userById: (id: string) => users.userById(room.db, id),
		userByEmail: (email: string) => users.userByEmail(room.db, email),
		namesOf: (ids: readonly string[]) => users.namesOf(room, ids),
		createUser: (input: NewAccount) => users.createUser(room, input),
		rename: (userId: string, name: string) => users.rename(room, userId, name),
		setRole: (userId: string, role: AccountRole) => users.setRole(room, userId, role),
		setDisabled: (userId: string, disabled: boolean) => users.setDisabled(room, userId, disabled)
	};
}
