import type { dashboard as en } from '../en/dashboard';

export const dashboard = {
	title: 'اللوحة',
	description: 'ما آلت إليه كل نقطة من تصريح علني: {title}',
	otherStatement: 'التصريح',
	show: 'اعرض',

	'lede.overdueEvents':
		'{count, plural, zero {لا متابعات فات موعدها} one {ومتابعة واحدة فات موعدها} two {ومتابعتان فات موعدهما} few {و# متابعات فات موعدها} many {و# متابعة فات موعدها} other {و# متابعة فات موعدها}}.',
	'lede.overdueClaims':
		'{count, plural, zero {لا نقاط فات موعدها} one {ونقطة واحدة فات موعدها} two {ونقطتان فات موعدهما} few {و# نقاط فات موعدها} many {و# نقطة فات موعدها} other {و# نقطة فات موعدها}}.',

	'now.label': 'أين تقف النقاط الآن',
	'now.delivery': 'تحقّق {fulfilled} كاملا و{partly} جزئيا من {of}',
	'now.fact':
		'{supported} تؤيدها الأدلة و{partly} جزئيا من {of, plural, zero {# خبر} one {خبر واحد} two {خبرين} few {# أخبار} many {# خبرا} other {# خبر}}',
	'now.range':
		'{open, plural, zero {لا شيء مفتوح، فهي {from} من {of}} one {واحد مفتوح: بين {from} و{to} من {of} كاملا} two {اثنان مفتوحان: بين {from} و{to} من {of} كاملا} few {# مفتوحة: بين {from} و{to} من {of} كاملا} many {# مفتوحا: بين {from} و{to} من {of} كاملا} other {# مفتوح: بين {from} و{to} من {of} كاملا}}',
	'now.notRated': '{count} بلا تقييم، تُحسب على حدة',
	'now.excluded': '{count} خارج الحساب: {list}',

	tiles:
		'{count, plural, zero {النقاط} one {النقطة} two {النقطتان} =8 {النقاط الثماني} few {النقاط الـ#} many {النقاط الـ#} other {النقاط الـ#}}',
	allClaims:
		'{count, plural, zero {كل النقاط} one {النقطة} two {النقطتان} few {النقاط الـ# كلها} many {النقاط الـ# كلها} other {النقاط الـ# كلها}}',

	'how.title': 'كيف وصل الأمر إلى هنا',
	'how.note': 'كما في {day}، بتاريخ السريان. كل صف نقطة.',
	'how.weeks': 'الأسابيع الأولى مكبّرة',

	'agenda.title': 'المستحق والمتأخر',
	'agenda.all':
		'{count, plural, zero {كل المتابعات} one {المتابعة} two {المتابعتان} few {الـ# كلها} many {الـ# كلها} other {الـ# كلها}}',
	'agenda.overdue': 'فات موعده',
	'agenda.upcoming': 'المستحق قريبا',
	'agenda.nothing': 'لا يُنتظر شيء.',
	'agenda.notOverdue': 'لا شيء فات موعده.',
	'agenda.nothingElse': 'لا يُنتظر شيء آخر.',
	'agenda.resolved': 'ما كان متوقعا وما آل إليه',
	'agenda.more': 'و{count} أخرى',
	'agenda.rate': 'قيّم',
	'agenda.claimDue': 'النقطة نفسها، موعدها {due}',
	'agenda.inTime':
		'{outcome} {day}، {precision, select, day {في يومه} week {في أسبوعه} month {في شهره} other {في سنته}}',
	'agenda.early': '{outcome} {day}، قبل موعده',
	'agenda.late':
		'{outcome} {day}، متأخرا {count, plural, zero {# يوم} one {يوما واحدا} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
	'agenda.assessed': '{outcome}؛ تبيّن ذلك في {day}',

	'matrix.title': 'هل قالوه × هل حدث',
	'matrix.note': 'الدائرة للالتزامات والأهداف والمواقف، والمربع للأخبار.',
	'matrix.partial':
		'{count, plural, zero {لم تُقارن نقطة بالجزء المتاح من المصدر} one {قورنت نقطة واحدة بالجزء المتاح من المصدر} two {قورنت نقطتان بالجزء المتاح من المصدر} few {قورنت # نقاط بالجزء المتاح من المصدر} many {قورنت # نقطة بالجزء المتاح من المصدر} other {قورنت # نقطة بالجزء المتاح من المصدر}}.',
	'matrix.true': 'تحقّق',
	'matrix.part': 'جزئيا',
	'matrix.open': 'مفتوح',
	'matrix.not': 'لم يتحقّق',
	'matrix.apart': 'بلا جواب',
	'matrix.of': 'النقطة {number}: {title}',

	'thin.title': 'أدلة رقيقة',
	'thin.few':
		'{count, plural, zero {نقاط بلا مصدر أو بمصدر واحد} one {نقطة بلا مصدر أو بمصدر واحد} two {نقطتان بلا مصدر أو بمصدر واحد} few {نقاط بلا مصدر أو بمصدر واحد} many {نقطة بلا مصدر أو بمصدر واحد} other {نقطة بلا مصدر أو بمصدر واحد}}',
	'thin.thinnest':
		'أرقّها النقطة {number}: {count, plural, zero {بلا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرا} other {# مصدر}}',
	'thin.ratings':
		'{count, plural, zero {تقييمات تقوم على دليل واحد} one {تقييم يقوم على دليل واحد} two {تقييمان يقومان على دليل واحد} few {تقييمات تقوم على دليل واحد} many {تقييما يقوم على دليل واحد} other {تقييم يقوم على دليل واحد}}',
	'thin.rating': '«{status}» للنقطة {number} عام {year}',
	'thin.followUps':
		'{count, plural, zero {متابعات لها دليل واحد} one {متابعة لها دليل واحد} two {متابعتان لكل منهما دليل واحد} few {متابعات لها دليل واحد} many {متابعة لها دليل واحد} other {متابعة لها دليل واحد}}',
	'thin.of': 'من {total}',
	'thin.sources':
		'{count, plural, zero {مصادر بلا تاريخ نشر} one {مصدر بلا تاريخ نشر} two {مصدران بلا تاريخ نشر} few {مصادر بلا تاريخ نشر} many {مصدرا بلا تاريخ نشر} other {مصدر بلا تاريخ نشر}}',
	'thin.supplied':
		'من {total}، {count, plural, zero {وكل عنوان شوهد في صفحته} one {وعنوان واحد وضعناه} two {وعنوانان وضعناهما} few {و# عناوين وضعناها} many {و# عنوانا وضعناه} other {و# عنوان وضعناه}}',
	'thin.gaps':
		'{count, plural, zero {أمور لم يمكن إثباتها} one {أمر لم يمكن إثباته} two {أمران لم يمكن إثباتهما} few {أمور لم يمكن إثباتها} many {أمرا لم يمكن إثباته} other {أمر لم يمكن إثباته}}',
	'thin.firstGap': 'أولها: {text}',
	'thin.checks':
		'{count, plural, zero {نقاط مقيَّمة مضى على آخر فحص لها أكثر من سنة} one {نقطة مقيَّمة مضى على آخر فحص لها أكثر من سنة} two {نقطتان مقيَّمتان مضى على آخر فحص لهما أكثر من سنة} few {نقاط مقيَّمة مضى على آخر فحص لها أكثر من سنة} many {نقطة مقيَّمة مضى على آخر فحص لها أكثر من سنة} other {نقطة مقيَّمة مضى على آخر فحص لها أكثر من سنة}}',
	'thin.oldest': 'أقدم فحص: النقطة {number}، سُجّل في {day}',
	'thin.neverChecked': 'لم يُقيَّم شيء منها بعد',

	'latest.title': 'آخر ما تغيّر',
	'latest.world': 'في الواقع',
	'latest.record': 'في السجل',
	'latest.worldNote': 'بحسب اليوم الذي صار فيه كذلك',
	'latest.recordNote': 'بحسب وقت تسجيلنا له',
	'latest.confirmed': 'أُعيد تقييمها ولم تتغيّر',
	'latest.all': 'السجل كله',
	'latest.nothing': 'لا شيء بعد.',

	'looks.title': 'حان وقت مراجعتها',
	'looks.nothing': 'لا نقطة حان وقت مراجعتها.',
	'looks.since': 'مراجعتها مستحقة منذ {day}',

	'first.title': 'لا شيء نتابعه بعد',
	'first.text': 'هنا سيظهر حال كل نقطة من تصريح علني: ما قيل، وما آل إليه، وكيف عرفنا ذلك.',
	'first.reader': 'لم يُنشر أول تصريح بعد.',
	'first.editor': 'انشر تصريحا، فتصبح متابعة نقاطه ممكنة من ذلك اليوم.',
	'first.newStatement': 'تصريح جديد',
	'first.import': 'أو حمّل ملف سجل من سطر الأوامر:',
	'first.signIn': 'دخول المحررين'
} satisfies Record<keyof typeof en, string>;
