import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What the accounts keep beside the library's own tables (library-tables.ts). No foreign keys to
 * those: the library makes them by its own migrations, after these.
 */

/** One-time links. A used or replaced one is deleted: what is here is what still works. */
export const signInLink = sqliteTable('sign_in_link', {
	/** SHA-256 of the token, hexadecimal. The token itself is never stored. */
	tokenHash: text('token_hash').primaryKey(),
	purpose: text('purpose', { enum: ['first_run', 'sign_in', 'reset', 'invitation'] }).notNull(),
	/** Empty for the first run, when there is nobody yet. */
	userId: text('user_id'),
	createdAt: text('created_at').notNull(),
	expiresAt: text('expires_at').notNull()
});

/** Bearer tokens of the API. A revoked one is deleted. */
export const apiToken = sqliteTable(
	'api_token',
	{
		id: text('id').primaryKey(),
		/** SHA-256 of the token, hexadecimal. */
		tokenHash: text('token_hash').notNull().unique(),
		userId: text('user_id').notNull(),
		name: text('name').notNull(),
		createdAt: text('created_at').notNull(),
		lastUsedAt: text('last_used_at')
	},
	(table) => [index('api_token_user').on(table.userId)]
);

/** Failed sign-ins, counted per window. The key is a hash: people type passwords into the wrong field. */
export const signInAttempt = sqliteTable(
	'sign_in_attempt',
	{
		key: text('key').notNull(),
		windowSeconds: integer('window_seconds').notNull(),
		count: integer('count').notNull(),
		endsAt: text('ends_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.key, table.windowSeconds] }),
		index('sign_in_attempt_end').on(table.endsAt)
	]
);
