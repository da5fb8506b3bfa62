import { parse } from '$lib/domain/text';
import type { AccountRole } from '$lib/domain/actor';
import { newTokenInput } from '$lib/server/accounts/input';
import { Refusal, type Call, type Command } from './command';
import { localAddress } from './hosts';

async function signInLink({ option, app, config, io }: Call): Promise<void> {
	const { accounts } = await app();
	const email = option('email');
	const link = accounts.createSignInLink(email === undefined ? {} : { email });
	io.say(`It works once, until ${link.expiresAt}. Links made before work no more.`);
	io.out((config.origin ?? localAddress(config, config.port)) + link.path);
}

async function createUser({ option, app, io }: Call): Promise<void> {
	const { accounts } = await app();
	if (process.stdin.isTTY) io.say('Type the password, then Enter and Ctrl+D:');
	const password = (await io.read()).replace(/\r?\n$/, '');
	// createUser itself checks them all
	const user = await accounts.createUser({
		email: option('email') ?? '',
		name: option('name') ?? '',
		role: option('role') as AccountRole,
		password
	});
	io.say(`${user.name} can sign in as ${user.email} (${user.role}).`);
	io.out(user.id);
}

async function createToken({ option, app, io }: Call): Promise<void> {
	const { accounts } = await app();
	const email = option('user') ?? '';
	const user = accounts.userByEmail(email);
	if (!user) throw new Refusal(`There is no account with the address ${email}.`);
	const { token_name: name } = parse(newTokenInput, { token_name: option('name') });
	const { token } = accounts.createToken(user.id, name);
	io.say('Keep it now: it cannot be shown again.');
	io.out(token);
}

export const accountCommands: readonly Command[] = [
	{
		name: 'sign-in-link',
		usage: '[--email E]',
		summary: 'print a one-time link that signs in; the one before is revoked',
		run: signInLink
	},
	{
		name: 'user create',
		usage: '--email E --name N --role R',
		summary: 'add an account (admin or editor); the password is read from standard input',
		run: createUser
	},
	{
		name: 'token create',
		usage: '--user E --name N',
		summary: 'print a new bearer token for the API',
		run: createToken
	}
];
