import type { statements as en } from '../en/statements';

export const statements = {
	title: 'التصريحات',
	statement: 'تصريح',
	description:
		'ما قاله {speakers} في {day}: {count, plural, zero {بلا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}، وما آلت إليه كل نقطة، وكيف نعرف ذلك.',
	lede: 'ما قيل مرة واحدة: النص ونقاطه وما آلت إليه.',
	count:
		'{count, plural, zero {لا تصريحات} one {تصريح واحد} two {تصريحان} few {# تصريحات} many {# تصريحا} other {# تصريح}}',
	empty: 'لم يُنشر أي تصريح بعد.',
	add: 'تصريح جديد',
	more: 'تصريحات أقدم',
	first: 'العودة إلى الأحدث',
	claimCount:
		'{count, plural, zero {بلا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
	evidenceCount:
		'{count, plural, zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلا} other {# دليل}}',
	sourceCount:
		'{count, plural, zero {بلا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرا} other {# مصدر}}',

	'lede.delivery':
		'من {of, plural, zero {لا شيء} one {وعد أو هدف أو موقف واحد} two {اثنين من الوعود والأهداف والمواقف} few {# من الوعود والأهداف والمواقف} many {# من الوعود والأهداف والمواقف} other {# من الوعود والأهداف والمواقف}}: <b>{fulfilled, plural, zero {لم يتحقّق أي منها كاملا} one {تحقّق واحد كاملا} two {تحقّق اثنان كاملين} few {تحقّقت # كاملة} many {تحقّق # كاملا} other {تحقّق # كاملا}}</b> و<b>{partly, plural, zero {لم يتحقّق أي منها جزئيا} one {تحقّق واحد جزئيا} two {تحقّق اثنان جزئيا} few {تحقّقت # جزئيا} many {تحقّق # جزئيا} other {تحقّق # جزئيا}}</b>.',
	'lede.open':
		'{open, plural, zero {لا شيء مفتوح} one {ما زال واحد مفتوحا} two {ما زال اثنان مفتوحين} few {ما زالت # مفتوحة} many {ما زال # مفتوحا} other {ما زال # مفتوحا}}: قد يتحقّق كاملا بين {from} و{to} من {of}.',
	'lede.deliveryNone': 'لم يُقيَّم أي وعد أو هدف أو موقف بعد.',
	'lede.fact':
		'ومن {of, plural, zero {لا أخبار} one {خبر واحد} two {خبرين} few {# أخبار} many {# خبرا} other {# خبر}}: {supported, plural, zero {لم يثبت شيء كاملا} one {ثبت واحد كاملا} two {ثبت اثنان كاملين} few {ثبتت # كاملة} many {ثبت # كاملا} other {ثبت # كاملا}} و<b>{partly, plural, zero {لم يثبت شيء جزئيا} one {ثبت واحد جزئيا} two {ثبت اثنان جزئيا} few {ثبتت # جزئيا} many {ثبت # جزئيا} other {ثبت # جزئيا}}</b>.',
	'lede.factOne':
		'والخبر الوحيد <b>{status, select, supported {تؤيده الأدلة} partly_supported {تؤيده الأدلة جزئيا} contradicted {تناقضه الأدلة} disputed {متنازع فيه} other {لا سبيل إلى التحقق منه}}</b>.',
	'lede.notRated':
		'{count, plural, zero {كل النقاط مُقيَّمة} one {لم تُقيَّم نقطة واحدة بعد} two {لم تُقيَّم نقطتان بعد} few {لم تُقيَّم # نقاط بعد} many {لم تُقيَّم # نقطة بعد} other {لم تُقيَّم # نقطة بعد}}، ولا يقول هذا شيئا عن المتحدث.',

	'facts.place': 'المكان',
	'facts.speakers':
		'{count, plural, zero {المتحدثون} one {المتحدث} two {المتحدثان} few {المتحدثون} many {المتحدثون} other {المتحدثون}}',
	'facts.parties':
		'{count, plural, zero {الدول} one {الدولة} two {الدولتان} =7 {الدول السبع} few {الدول الـ#} many {الدول الـ#} other {الدول الـ#}}',
	'facts.source': 'المصدر كما نُشر',
	'facts.truncated': 'مقتطع في الأصل، محفوظ كما هو',
	'facts.copies':
		'{count, plural, zero {نسخ تعمل} one {نسخة تعمل} two {نسختان تعملان} few {نسخ تعمل} many {نسخ تعمل} other {نسخ تعمل}}',
	'facts.record': 'السجل',
	'facts.download': 'ملف السجل (JSON)',
	'facts.sources':
		'{pieces, plural, zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلا} other {# دليل}} من {sources, plural, zero {لا مصدر} one {مصدر واحد} two {مصدرين} few {# مصادر} many {# مصدرا} other {# مصدر}}',
	'facts.compiled': 'أُعدّ في {day}',

	'points.count':
		'{count, plural, zero {لا نقاط} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
	'points.none': 'لم تُنشر لهذا التصريح أي نقطة.',
	'text.title': 'النص',
	'text.original': 'الأصل، {language}',
	'text.verbatim': 'حرفيا كما نُشر',
	'text.point': 'النقطة {number}: {title}. {status}',
	'text.translation': 'الترجمة {language, select, ar {العربية} other {الإنجليزية}}',
	'text.ours': 'منّا',
	'text.noTranslation': 'لا ترجمة له بعد.',
	'text.notice': 'يقول النص نفسه إنه كُتب',
	'text.coverage': 'ما أمكنت مقابلته به',

	'checks.title': 'وقيل في النص أيضا',
	'checks.note': 'نحكم فيه كما نحكم في النقاط',
	'checks.evidence':
		'{count, plural, zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلا} other {# دليل}}',
	'gaps.title': 'ما لم يتسنَّ التثبت منه',
	'gaps.note':
		'{count, plural, zero {لا أسئلة} one {سؤال واحد} two {سؤالان} few {# أسئلة} many {# سؤالا} other {# سؤال}}',
	'gaps.claims':
		'{count, plural, zero {لا نقاط} one {النقطة} two {النقطتان} few {النقاط} many {النقاط} other {النقاط}}',
	'gaps.claim': 'النقطة {number}',
	edit: 'حرّر التصريح'
} satisfies Record<keyof typeof en, string>;
