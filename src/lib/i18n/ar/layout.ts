import type { layout as en } from '../en/layout';

export const layout = {
	skip: 'إلى المحتوى',
	main: 'الرئيسية',
	menu: 'القائمة',
	home: 'تحقّق، اللوحة',
	dashboard: 'اللوحة',
	statements: 'التصريحات',
	claims: 'النقاط',
	followUps: 'المتابعات',
	evidence: 'الأدلة',
	activity: 'السجل',
	corrections: 'التصويبات',
	methodology: 'المنهج',
	searchClaims: 'ابحث في النقاط',
	'theme.dark': 'المظهر الداكن',
	'theme.light': 'المظهر الفاتح',
	account: 'الحساب',
	accounts: 'الحسابات',
	signIn: 'الدخول',
	signOut: 'الخروج',
	signedInAs: 'دخلت باسم {name}',
	newStatement: 'تصريح جديد',
	ledgerEntry: 'القيد {seq}',
	ledgerHash: 'بصمة آخر قيد',
	ledgerEmpty: 'السجل فارغ',
	footer: 'عن هذا السجل'
} satisfies Record<keyof typeof en, string>;
