import type { editing as en } from '../en/editing';

export const editing = {
	'correction.changed': 'تغيّر الواقع',
	'correction.wrong': 'كنا على خطأ'
} satisfies Record<keyof typeof en, string>;
