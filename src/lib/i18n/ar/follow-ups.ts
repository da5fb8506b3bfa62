import type { followUps as en } from '../en/follow-ups';

export const followUps = {
	title: 'المتابعات',
	overdue:
		'{count, plural, zero {متأخر} one {متأخر يوما واحدا} two {متأخر يومين} few {متأخر # أيام} many {متأخر # يوما} other {متأخر # يوم}}'
} satisfies Record<keyof typeof en, string>;
