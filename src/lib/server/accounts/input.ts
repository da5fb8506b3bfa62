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
const linkToken = v.pipe(
	v.string(),
	v.minLength(1, code('required')),
	v.maxLength(100, code('too_long'))
);

export const signInInput = v.strictObject({ email: emailText, password: typedPassword });
export const firstRunInput = v.strictObject({
	token: linkToken,
	name: nameText,
	email: emailText,
	password: newPassword
});
export const linkInput = v.strictObject({ token: linkToken });
export const resetInput = v.strictObject({ token: linkToken, new_password: newPassword });
export const newAccountInput = v.strictObject({
	email: emailText,
	name: nameText,
	role: accountRole,
	password: v.optional(newPassword)
});
export const renameInput = v.strictObject({ name: nameText });
export const changePasswordInput = v.strictObject({
	current_password: typedPassword,
	new_password: newPassword
});
export const newTokenInput = v.strictObject({ name: nameText });

export type NewAccount = v.InferOutput<typeof newAccountInput>;
export type FirstRun = v.InferOutput<typeof firstRunInput>;
