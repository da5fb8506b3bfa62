import type { corrections as en } from '../en/corrections';

export const corrections = {
	title: 'التصويبات'
} satisfies Record<keyof typeof en, string>;
