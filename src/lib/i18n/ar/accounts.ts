import type { accounts as en } from '../en/accounts';

export const accounts = {
	'role.editor': 'محرر',
	'role.admin': 'مدير',
	'role.reader': 'قارئ'
} satisfies Record<keyof typeof en, string>;
