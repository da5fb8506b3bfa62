import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { DomainError, invalid, notFound } from '../../domain/errors';
import type { Locale } from '../../domain/text';
import type { FirstRun } from './input';
import { digest, randomToken, type Room } from './room';
import { signInLink } from './tables';
import {
	hashOf,
	hasAccounts,
	insertUser,
	onlyAdmin,
	userByEmail,
	userById,
	writePassword,
	type AccountRow,
	type Writer
} from './users';

const HOUR = 3_600_000;

export const LINK_PURPOSES = {
	first_run: { page: 'welcome', lastsFor: 24 * HOUR },
	sign_in: { page: 'welcome', lastsFor: HOUR },
	reset: { page: 'reset', lastsFor: HOUR },
	invitation: { page: 'reset', lastsFor: 72 * HOUR }
} as const;
export type LinkPurpose = keyof typeof LINK_PURPOSES;

export interface SignInLink {
	url: string;
	/** The same without the origin. */
	path: string;
	purpose: LinkPurpose;
	expiresAt: string;
}

/** The first run's link while nobody has an account, else one that signs an account in. */
export function createSignInLink(
	room: Room,
	wanted: { email?: string; locale?: Locale } = {}
): SignInLink {
	if (wanted.email === undefined && !hasAccounts(room.db)) {
		return makeLink(room, 'first_run', null, wanted.locale);
	}
	const owner = wanted.email === undefined ? onlyAdmin(room) : userByEmail(room.db, wanted.email);
	if (!owner && wanted.email === undefined) throw invalid('/email', 'required');
	if (!owner) throw notFound(`an account with the address ${wanted.email}`);
	return makeLink(room, 'sign_in', owner, wanted.locale);
}

/** What an admin gives to a person who forgot the password, or never had one. */
export function createPasswordLink(
	room: Room,
	userId: string,
	purpose: 'reset' | 'invitation',
	locale?: Locale
): SignInLink {
	return makeLink(room, purpose, userById(room.db, userId), locale);
}

function makeLink(
	room: Room,
	purpose: LinkPurpose,
	owner: AccountRow | null,
	locale: Locale = 'en'
): SignInLink {
	if (owner?.disabled) throw new DomainError('conflict', `the account ${owner.email} is disabled`);
	const token = randomToken();
	const now = room.now();
	const createdAt = now.toISOString();
	const { page, lastsFor } = LINK_PURPOSES[purpose];
	const expiresAt = new Date(now.getTime() + lastsFor).toISOString();
	const userId = owner?.id ?? null;
	room.db.transaction(
		(tx) => {
			// The new link revokes the older one; what has expired goes along.
			const owned = userId === null ? isNull(signInLink.userId) : eq(signInLink.userId, userId);
			tx.delete(signInLink).where(owned).run();
			tx.delete(signInLink).where(lte(signInLink.expiresAt, createdAt)).run();
			const row = { tokenHash: digest(token), purpose, userId, createdAt, expiresAt };
			tx.insert(signInLink).values(row).run();
		},
		{ behavior: 'immediate' }
	);
	const path = `/${locale}/${page}?token=${token}`;
	return { url: room.origin() + path, path, purpose, expiresAt };
}

export interface OpenLink {
	purpose: LinkPurpose;
	/** Empty on the first run. */
	owner: AccountRow | null;
}

/** Looks without using it up: link previews and mail scanners fetch every address they see. */
export function linkOf(room: Room, token: string): OpenLink | null {
	const row = room.db.select().from(signInLink).where(valid(room, token)).get();
	return row ? openLink(room.db, row) : null;
}

const valid = (room: Room, token: string) =>
	and(eq(signInLink.tokenHash, digest(token)), gt(signInLink.expiresAt, room.now().toISOString()));

function openLink(db: Writer, row: typeof signInLink.$inferSelect): OpenLink | null {
	const owner = row.userId === null ? null : userById(db, row.userId);
	if (owner?.disabled) return null;
	if (row.purpose === 'first_run' && hasAccounts(db)) return null;
	return { purpose: row.purpose, owner };
}

/** Uses the link up and does what it is for, both or neither. */
function useLink<T>(
	room: Room,
	token: string,
	allowed: readonly LinkPurpose[],
	then: (tx: Writer, link: OpenLink) => T
): T {
	return room.db.transaction(
		(tx) => {
			const row = tx.delete(signInLink).where(valid(room, token)).returning().get();
			const link = row && openLink(tx, row);
			if (!link || !allowed.includes(link.purpose)) throw invalid('', 'link_invalid');
			return then(tx, link);
		},
		{ behavior: 'immediate' }
	);
}

/** Makes the first admin. */
export async function useFirstRunLink(
	room: Room,
	token: string,
	input: FirstRun
): Promise<AccountRow> {
	requireLink(room, token);
	const hash = await hashOf(room, input.password);
	return useLink(room, token, ['first_run'], (tx) =>
		insertUser(tx, room.now(), { ...input, role: 'admin' }, hash)
	);
}

export function useSignInLink(room: Room, token: string): AccountRow {
	return useLink(room, token, ['sign_in'], (_tx, link) => ownerOf(link));
}

export async function usePasswordLink(
	room: Room,
	token: string,
	newPassword: string
): Promise<AccountRow> {
	requireLink(room, token);
	const hash = await hashOf(room, newPassword);
	return useLink(room, token, ['reset', 'invitation'], (tx, link) => {
		const owner = ownerOf(link);
		writePassword(tx, room.now(), owner.id, hash);
		return owner;
	});
}

/** Hashing a password is slow on purpose: not for whoever has no link. */
function requireLink(room: Room, token: string): void {
	if (!linkOf(room, token)) throw invalid('', 'link_invalid');
}

function ownerOf(link: OpenLink): AccountRow {
	if (!link.owner) throw invalid('', 'link_invalid');
	return link.owner;
}
