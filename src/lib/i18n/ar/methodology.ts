import type { methodology as en } from '../en/methodology';

export const methodology = {
	title: 'المنهج'
} satisfies Record<keyof typeof en, string>;
