import type { corrections as en } from '../en/corrections';

export const corrections = {
	title: 'التصويبات',
	lede: 'ما أخطأنا فيه، ولماذا، وما حلّ محله. يبقى القيد الخاطئ مقروءا ويخرج من كل حساب منذ ذلك الحين.',
	count:
		'{count, plural, zero {لا تصويبات} one {تصويب واحد} two {تصويبان} few {# تصويبات} many {# تصويبا} other {# تصويب}}',
	empty: 'لم يُصوَّب شيء حتى الآن.',
	'kind.rating': 'تقييم',
	'kind.outcome': 'مآل متابعة',
	'kind.evidence': 'دليل',
	'kind.verdict': 'حكم على معيار',
	'kind.attribution': 'هل قالوه',
	claim: 'النقطة {number}',
	preamble: 'التمهيد',
	was: 'ما كان خطأ',
	reason: 'السبب',
	now: 'حلّ محله',
	nothing: 'لم يحل محله شيء.',
	entry: 'القيد {seq}'
} satisfies Record<keyof typeof en, string>;
