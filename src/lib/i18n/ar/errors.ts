import type { errors as en } from '../en/errors';

export const errors = {
	'title.400': 'يطلب هذا العنوان ما لا يكون',
	'title.403': 'ليس لحسابك أن يفعل هذا',
	'title.404': 'لا شيء في هذا العنوان',
	'title.409': 'سبقك غيرك',
	'title.429': 'محاولات أكثر من اللازم',
	'title.500': 'حدث عطل عندنا',
	'text.400': 'جزء منه خطأ، كيوم ليس في التقويم.',
	'text.403': 'حسابك لا يسمح بذلك. يستطيع من يدير الحسابات أن يغيّر هذا.',
	'text.404':
		'ربما كُتب العنوان خطأ. تحتفظ النقاط والتصريحات بعناوينها دائما: ابحث عنها في القائمة.',
	'text.409': 'تغيّر ما كنت تحرره في هذه الأثناء.',
	'text.429': 'انتظر دقيقة ثم حاول ثانية.',
	'text.500': 'لم يُحفظ شيء ناقصا. حاول ثانية، فإن تكرر فهذا الرقم يساعد في العثور على السبب:',
	toDashboard: 'إلى اللوحة',
	toClaims: 'إلى النقاط',
	notFound: 'غير موجود',
	'conflict.yours': 'ما كتبته',
	'conflict.theirs': 'ما هو موجود الآن',
	'problem.title.400': 'طلب غير مفهوم',
	'problem.title.401': 'لا بد من رمز',
	'problem.title.403': 'غير مسموح',
	'problem.title.404': 'غير موجود',
	'problem.title.405': 'غير ممكن هنا',
	'problem.title.409': 'سبقه شيء آخر',
	'problem.title.413': 'أكبر من اللازم',
	'problem.title.415': 'ليس JSON',
	'problem.title.422': 'خالف الطلب قاعدة',
	'problem.title.429': 'محاولات أكثر من اللازم',
	'problem.title.500': 'حدث عطل عندنا',
	'problem.malformed_json': 'المحتوى المرسل ليس JSON.',
	'problem.invalid_utf8': 'المحتوى المرسل ليس UTF-8 صحيحا.',
	'problem.bad_query':
		'{count, plural, zero {لا شيء} one {معامل واحد} two {معاملان} few {# معاملات} many {# معاملا} other {# معامل}} في العنوان لا يصلح.',
	'problem.bad_request': 'لا يمكن الرد على هذا الطلب.',
	'problem.unauthenticated':
		'من يغيّر شيئا يعرّف بنفسه: أرسل الترويسة «Authorization: Bearer» ومعها رمز من حسابك.',
	'problem.invalid_token': 'هذا الرمز غير معروف، أو أُلغي.',
	'problem.forbidden': 'حسابك لا يسمح بذلك.',
	'problem.not_found': 'ما طلبته ليس هنا.',
	'problem.unknown_address': 'لا شيء في هذا العنوان.',
	'problem.method_not_allowed': 'لا يقبل هذا العنوان إلا {methods}.',
	'problem.conflict': 'يتعارض هذا مع ما هو موجود.',
	'problem.stale_version':
		'الموجود الآن هو الإصدار {version}، وقد كُتب هذا للإصدار {expected}. اقرأه من جديد.',
	'problem.already_cited': 'تستشهد النقطة بهذا المقطع من هذه الصفحة من قبل.',
	'problem.body_too_large': 'المحتوى المرسل أكبر من {limit} بايت.',
	'problem.wrong_media_type': 'أرسل المحتوى بصيغة application/json وبترميز UTF-8.',
	'problem.invalid':
		'{count, plural, zero {لا شيء يحتاج} one {أمر واحد يحتاج} two {أمران يحتاجان} few {# أمور تحتاج} many {# أمرا تحتاج} other {# أمر تحتاج}} إلى تصحيح. لم يُسجّل شيء.',
	'problem.too_many':
		'حاول ثانية بعد {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}}.',
	'problem.bug': 'لم يُحفظ شيء ناقصا. هذا الرقم يساعد في العثور على السبب: {id}'
} satisfies Record<keyof typeof en, string>;
