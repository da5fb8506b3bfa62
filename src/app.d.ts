import type { AccountRole } from '$lib/domain/actor';
import type { DomainError } from '$lib/domain/errors';
import type { Locale } from '$lib/domain/text';
import type { I18n } from '$lib/i18n/i18n';
import type { Accounts } from '$lib/server/accounts/accounts';
import type { Moment } from '$lib/server/db/moment';
import type { Context } from '$lib/server/context';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Of a refusal: not_found, forbidden … */
			code?: string;
			/** Of an unexpected error; the log has it too. */
			id?: string;
		}
		interface Locals {
			/** Of the moment that the address asks for. */
			ctx: Context;
			/** Null where it is now. */
			moment: Moment | null;
			momentRefusal: DomainError | null;
			/** In the configured time zone, whatever moment is asked for. */
			today: string;
			/** IANA name; instants are shown in it. */
			timeZone: string;
			accounts: Accounts;
			locale: Locale;
			i18n: I18n;
			user: { id: string; name: string; email: string; role: AccountRole } | null;
			theme: 'light' | 'dark' | null;
		}
		interface PageState {
			/** A form opened as a sheet over the page it belongs to; without JavaScript it is a page. */
			sheet?: { href: string; data: unknown };
		}
	}
}
