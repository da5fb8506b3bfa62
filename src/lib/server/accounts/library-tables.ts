import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountRole } from '../../domain/actor';

/**
 * better-auth's own tables, as far as we read and write them. It creates and migrates them by
 * itself (library.ts), so drizzle-kit must not see this file; tests/accounts holds it against the
 * real columns.
 */

export const user = sqliteTable('user', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** Always lower case. */
	email: text('email').notNull(),
	emailVerified: integer('emailVerified', { mode: 'boolean' }).notNull(),
	role: text('role').$type<AccountRole>().notNull(),
	disabled: integer('disabled', { mode: 'boolean' }).notNull(),
	createdAt: text('createdAt').notNull(),
	updatedAt: text('updatedAt').notNull()
});

export const session = sqliteTable('session', {
	id: text('id').primaryKey(),
	token: text('token').notNull(),
	userId: text('userId').notNull(),
	expiresAt: text('expiresAt').notNull()
});

export const account = sqliteTable('account', {
	id: text('id').primaryKey(),
	accountId: text('accountId').notNull(),
	providerId: text('providerId').notNull(),
	userId: text('userId').notNull(),
	password: text('password'),
	createdAt: text('createdAt').notNull(),
	updatedAt: text('updatedAt').notNull()
});
