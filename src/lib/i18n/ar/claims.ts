import type { claims as en } from '../en/claims';

export const claims = {
	title: 'النقاط',
	claim: 'نقطة'
} satisfies Record<keyof typeof en, string>;
