import { DomainError } from './errors';

export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The roles an account can have. Readers have none: reading needs no account. */
export const ACCOUNT_ROLES = ['editor', 'admin'] as const satisfies readonly Role[];
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/**
 * Who does something. The id is opaque: it goes into the ledger for ever, while name and address
 * stay with the account and can be erased with it.
 */
export interface Actor {
	id: string | null;
	role: Role;
}

export const READER: Actor = { id: null, role: 'reader' };

const EDITORS: readonly Role[] = ['editor', 'admin'];
const ADMINS: readonly Role[] = ['admin'];

/** The one place that says who may do what. */
export const PERMISSIONS = {
	'claim.rate': EDITORS,
	'claim.edit': EDITORS,
	'criterion.judge': EDITORS,
	'attribution.judge': EDITORS,
	'evidence.attach': EDITORS,
	'evidence.withdraw': EDITORS,
	'rating.retract': EDITORS,
	'follow_up.expect': EDITORS,
	'follow_up.record': EDITORS,
	'follow_up.resolve': EDITORS,
	'outcome.retract': EDITORS,
	'source.edit': EDITORS,
	'statement.draft': EDITORS,
	'statement.publish': EDITORS,
	'statement.edit': EDITORS,
	'review.schedule': EDITORS,
	'ledger.export': EDITORS,
	'token.manage': EDITORS,
	'account.manage': ADMINS
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function can(actor: Actor, permission: Permission): boolean {
	return PERMISSIONS[permission].includes(actor.role);
}

/** Throws `unauthenticated` where signing in could help, `forbidden` where it could not. */
export function demand(actor: Actor, permission: Permission): void {
	if (can(actor, permission)) return;
	if (actor.id === null) throw new DomainError('unauthenticated', 'sign in first');
	throw new DomainError('forbidden', `the role "${actor.role}" may not do "${permission}"`);
}
