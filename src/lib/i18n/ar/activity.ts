import type { activity as en } from '../en/activity';

export const activity = {
	title: 'السجل'
} satisfies Record<keyof typeof en, string>;
