import * as v from 'valibot';
import { ACCOUNT_ROLES } from '../../domain/actor';
import type { IssueCode } from '../../domain/errors';
import { lineText } from '../../domain/text';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 128;

const code = (value: IssueCode): IssueCode => value;

/** Always lower case: nobody means two people by Ada@ and ada@. */
const emailText = v.pipe(
	lineText(254),
	v.email(code('not_an_email')),
	v.transform((email) => email.toLowerCase())
);

/** Not trimmed: spaces belong to a password. */
const typedPassword = v.pipe(
	v.string(),
	v.minLength(1, code('required')),
	v.maxLength(MAX_PASSWORD, code('too_long'))
);

const newPassword = v.pipe(
	v.string(),
	v.check((text) => text.isWellFormed(), code('invalid_unicode')),
	v.minLength(MIN_PASSWORD, code('weak_password')),
	v.maxLength(MAX_PASSWORD, code('too_long'))
);

const accountRole = v.picklist(ACCOUNT_ROLES);
const nameText = lineText(100);
const id = v.pipe(v.string(), v.maxLength(100, code('too_long')));

export const signInInput = v.strictObject({ email: emailText, password: typedPassword });
export const firstRunInput = v.strictObject({
	name: nameText,
	email: emailText,
	password: newPassword
});
export const newPasswordInput = v.strictObject({ new_password: newPassword });
/** A form that is one button. */
export const buttonInput = v.strictObject({});

export const newAccountInput = v.strictObject({
	email: emailText,
	name: nameText,
	role: accountRole,
	password: v.optional(newPassword)
});
export const invitationInput = v.strictObject({
	email: emailText,
	name: nameText,
	role: accountRole
});
export const accountIdInput = v.strictObject({ id });
export const roleInput = v.strictObject({ id, role: accountRole });
export const renameInput = v.strictObject({ name: nameText });
export const changePasswordInput = v.strictObject({
	current_password: typedPassword,
	new_password: newPassword
});
export const newTokenInput = v.strictObject({ token_name: nameText });
export const tokenIdInput = v.strictObject({ id });

export type NewAccount = v.InferOutput<typeof newAccountInput>;
export type FirstRun = v.InferOutput<typeof firstRunInput>;
