import type { meta as en } from '../en/meta';

export const meta = {
	suffix: '{title} · تحقّق',
	description: 'يتابع «تحقّق» كل نقطة في التصريحات العامة: ماذا قيل، وماذا آل إليه، وكيف عرفنا.',
	'dashboard.description':
		'أين وصلت نقاط هذا التصريح اليوم، وكيف وصلت إلى ذلك، وما الذي حان موعده.',
	'methodology.description': 'السلالم والقواعد والألفاظ التي يُحكم بها هنا على كل نقطة.'
} satisfies Record<keyof typeof en, string>;
