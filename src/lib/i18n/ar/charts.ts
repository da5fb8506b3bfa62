import type { charts as en } from '../en/charts';

export const charts = {
	'bands.label':
		'حالة {count, plural, zero {# نقطة} one {نقطة واحدة} two {نقطتين} few {# نقاط} many {# نقطة} other {# نقطة}} من {from} إلى {to}، بدرجات بحسب تاريخ السريان؛ ويلي ذلك جدولا',
	'bands.caption': 'كم نقطة كانت في كل حالة، في نهاية كل يوم تغيّرت فيه واحدة منها',
	'bands.day': 'اليوم',
	'bands.changed': 'ما تغيّر',
	'bands.change': '{number}: {status}',
	'bands.today': 'اليوم الحاضر',
	'bands.supports': 'متابعة تشهد له',
	'bands.contradicts': 'تشهد عليه',
	'bands.context': 'سياق',
	'bands.overdue': 'فات موعدها',
	'bands.again': 'أُعيد التقييم والحالة نفسها',
	'bands.earlier': 'قبل {from}: {count}',
	'bands.claim': '{number} · {status}',
	'now.label': '{measure} {counts}',
	'now.caption': 'النقاط بحسب حالتها الآن',
	'now.measure': 'السؤال',
	'now.status': 'الحالة',
	'now.count': 'النقاط',
	'now.segment': '{status}: {count}',
	'now.of': '{count} من {of}',
	'agenda.label':
		'ما كان متوقعا ومتى وما آل إليه: {count, plural, zero {# سطر} one {سطر واحد} two {سطران} few {# أسطر} many {# سطرا} other {# سطر}}؛ ويلي ذلك جدولا',
	'agenda.caption': 'ما كان متوقعا ومتى، وما آل إليه',
	'agenda.claim': 'النقطة',
	'agenda.what': 'المتوقع',
	'agenda.window': 'متى',
	'agenda.outcome': 'ما آل إليه',
	'agenda.late': 'أيام التأخر',
	'sources.label': 'الأدلة على كل نقطة؛ ويلي ذلك جدولا',
	'sources.caption': 'أدلة كل نقطة ومصادرها',
	'sources.claim': 'النقطة',
	'sources.sources': 'المصادر',
	'sources.total': 'الأدلة'
} satisfies Record<keyof typeof en, string>;
