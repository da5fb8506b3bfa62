import type { AccountRole } from '$lib/domain/actor';

/** One line of the list of accounts. */
export interface Account {
	id: string;
	name: string;
	email: string;
	role: AccountRole;
	disabled: boolean;
	createdAt: string;
}

/** One line of the list of tokens. */
export interface Token {
	id: string;
	name: string;
	createdAt: string;
	lastUsedAt: string | null;
}
