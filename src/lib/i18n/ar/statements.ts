import type { statements as en } from '../en/statements';

export const statements = {
	title: 'التصريحات',
	statement: 'تصريح'
} satisfies Record<keyof typeof en, string>;
