import { createHash, randomBytes } from 'node:crypto';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Library } from './library';

/** What every part of this room works with. */
export interface Room {
	db: BetterSQLite3Database;
	library: Library;
	origin: () => string;
	now: () => Date;
}

/** 256 random bits: too many to guess, so one round of SHA-256 keeps them safe at rest. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');
