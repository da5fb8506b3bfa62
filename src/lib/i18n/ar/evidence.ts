import type { evidence as en } from '../en/evidence';

export const evidence = {
	title: 'الأدلة',
	lede: 'كل مصدر، والنقاط التي يُستشهد به فيها.',
	count:
		'{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرا} other {# مصدر}}',
	find: 'ابحث في المصادر بأي لغة',
	filters: 'أي المصادر',
	stance: 'الموقف',
	reliability: 'الموثوقية',
	undatedOnly: 'بلا تاريخ فقط',
	clear: 'ألغِ الكل',
	empty: 'لم يُضف أي مصدر بعد.',
	noneFound: 'لا مصدر بهذه الصفة.',
	titleSupplied: 'العنوان منّا',
	reliabilityIs: 'الموثوقية {word}',
	notJudged: 'لم تُقدّر موثوقيته',
	notCited: 'لا يُستشهد به الآن في أي نقطة.',
	claim: 'النقطة {number}',
	preamble: 'التمهيد',
	quotes:
		'{count, plural, zero {بلا اقتباس} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسا} other {# اقتباس}}',
	noQuote: 'بلا اقتباس',
	archived: 'نسخة محفوظة',
	source: 'المصدر',
	citations: 'الاستشهادات',
	citationCount:
		'{count, plural, zero {لا استشهادات} one {استشهاد واحد} two {استشهادان} few {# استشهادات} many {# استشهادا} other {# استشهاد}}',
	history: 'السجل',
	historyNote: 'الأحدث أولا',
	withdrawn: 'سُحب',
	editSource: 'حرّر المصدر',
	published: 'نُشر',
	publisher: 'الناشر',
	language: 'اللغة',
	address: 'العنوان على الشبكة',
	unknown: 'غير معروف',
	allSources: 'كل المصادر'
} satisfies Record<keyof typeof en, string>;
