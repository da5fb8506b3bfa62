import { randomUUID } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { SqliteDialect } from 'kysely';
import * as v from 'valibot';
import { MAX_PASSWORD, MIN_PASSWORD } from './input';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

const COOKIE_PREFIX = 'tahaqquq';
/** Its presence in a request is what makes a look at the session worth while. */
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;

export type Library = Awaited<ReturnType<typeof openLibrary>>;

/**
 * better-auth as we use it: its functions, never its HTTP handler, so that every way in is one of
 * our own forms, with Kit's origin check before it.
 */
export async function openLibrary(database: BetterSqlite3.Database, secret: string) {
	const options = {
		appName: 'Tahaqquq',
		// Only a placeholder: no address is ever made from it, and the app answers under several.
		baseURL: 'http://localhost',
		secret,
		// Its transactions stay open across awaits, on the connection on which the ledger commits in
		// one synchronous go: the two would nest. So none; what must be atomic is written by us.
		database: { dialect: new SqliteDialect({ database }), type: 'sqlite', transaction: false },
		telemetry: { enabled: false },
		logger: { level: 'error' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: MIN_PASSWORD,
			maxPasswordLength: MAX_PASSWORD
		},
		user: {
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				disabled: { type: 'boolean', required: true, input: false, defaultValue: false }
			}
		},
		session: {
			expiresIn: 14 * DAY,
			updateAge: DAY,
			// A read may be a minute behind; writes and admin pages ask the database.
			cookieCache: { enabled: true, maxAge: MINUTE }
		},
		advanced: {
			cookiePrefix: COOKIE_PREFIX,
			// "Secure" is added by cookies.ts, by the address that the app is served at.
			useSecureCookies: false,
			ipAddress: { disableIpTracking: true },
			database: { generateId: () => randomUUID() }
		},
		databaseHooks: {
			session: {
				create: {
					before: async (made) => {
						if (isDisabled(database, made.userId)) throw new APIError('UNAUTHORIZED');
					}
				}
			}
		},
		plugins: [sessionByLink]
	} satisfies BetterAuthOptions;

	await migrate(database, options);
	return betterAuth(options);
}

/** Starts a session for whoever proved to be this user in another way: by a one-time link. */
const sessionByLink = {
	id: 'session-by-link',
	endpoints: {
		startSession: createAuthEndpoint.serverOnly(
			{ method: 'POST', body: v.object({ userId: v.string() }) },
			async (ctx) => {
				const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
				if (!user) throw new APIError('UNAUTHORIZED');
				const session = await ctx.context.internalAdapter.createSession(user.id);
				await setSessionCookie(ctx, { session, user });
				return ctx.json({ started: true });
			}
		)
	}
};

/** All of it or nothing: the library would run the statements one by one. */
async function migrate(database: BetterSqlite3.Database, options: BetterAuthOptions) {
	const plan = await getMigrations(options);
	const changes = plan.toBeCreated.length + plan.toBeAdded.length + plan.toBeAddedIndexes.length;
	if (changes === 0) return;
	const statements = await plan.compileMigrations();
	database.transaction(() => database.exec(statements)).immediate();
}

function isDisabled(database: BetterSqlite3.Database, userId: string): boolean {
	const row = database.prepare('SELECT disabled FROM user WHERE id = ?').pluck().get(userId);
	return row !== 0;
}
