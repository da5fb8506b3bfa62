import type { evidence as en } from '../en/evidence';

export const evidence = {
	title: 'الأدلة'
} satisfies Record<keyof typeof en, string>;
