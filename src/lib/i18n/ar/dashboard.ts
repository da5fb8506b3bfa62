import type { dashboard as en } from '../en/dashboard';

export const dashboard = {
	title: 'اللوحة'
} satisfies Record<keyof typeof en, string>;
