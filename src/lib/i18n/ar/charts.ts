import type { charts as en } from '../en/charts';

export const charts = {
	asTable: 'عرضها جدولا'
} satisfies Record<keyof typeof en, string>;
