import type { followUps as en } from '../en/follow-ups';

export const followUps = {
	title: 'المتابعات',
	lede: 'أحداث تخص النقاط: ما كان منتظرا منها، وما آلت إليه.',
	overdue:
		'{count, plural, zero {متأخر} one {متأخر يوما واحدا} two {متأخر يومين} few {متأخر # أيام} many {متأخر # يوما} other {متأخر # يوم}}',
	states: 'ما فات موعده وما سيأتي وما حُسم',
	'state.overdue': 'فات موعدها',
	'state.upcoming': 'قادمة',
	'state.resolved': 'محسومة',
	'empty.overdue': 'لا متابعة فات موعدها.',
	'empty.upcoming': 'لا يُنتظر شيء آخر.',
	'empty.resolved': 'لم يُعرف بعد ما آلت إليه أي متابعة.',
	late: '{count, plural, =0 {في موعده} zero {في موعده} one {متأخرا يوما واحدا} two {متأخرا يومين} few {متأخرا # أيام} many {متأخرا # يوما} other {متأخرا # يوم}}',
	lateNot:
		'{count, plural, =0 {تبيّن في الموعد} zero {تبيّن في الموعد} one {تبيّن بعد الموعد بيوم} two {تبيّن بعد الموعد بيومين} few {تبيّن بعد الموعد بـ# أيام} many {تبيّن بعد الموعد بـ# يوما} other {تبيّن بعد الموعد بـ# يوم}}',
	unexpected: 'لم يُعلن عنه من قبل',
	sayOutcome: 'سجّل ما حدث',
	sayOutcomeOf: 'سجّل ما حدث: {title}',
	claim: 'النقطة {number}',
	evidence:
		'{count, plural, =0 {بلا أدلة} zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلا} other {# دليل}}'
} satisfies Record<keyof typeof en, string>;
