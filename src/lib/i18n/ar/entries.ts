import type { entries as en } from '../en/entries';

export const entries = {
	'actor.records': 'ملف السجل',
	'actor.commandLine': 'سطر الأوامر',
	'actor.system': 'البرنامج',
	'actor.gone': 'حساب سابق',

	'said.statementPublished': 'نُشر التصريح «{title}»',
	'said.statementEdited': 'حُرّر التصريح «{title}»: {fields}',
	'said.contextChecked': 'فُحص خبر من التمهيد، «{status}»: «{text}»',
	'said.gapNoted': 'لم يمكن إثباته: {text}',
	'said.sourceListed': 'أُدرج المصدر «{source}» في السجل',
	'said.claimPublished': 'نُشرت النقطة {number}: «{title}»',
	'said.claimEdited': 'حُرّرت النقطة {number}: {fields}',
	'said.criterionFixed':
		'وُضع للنقطة {number} معيار{weighs, select, no { لا يُحسب على المتحدثين} other {}}: «{question}»',
	'said.criterionJudged':
		'حُكم على معيار للنقطة {number} بـ«{verdict}» ابتداء من {day}: «{question}»',
	'said.criterionOpened': 'حُكم على معيار للنقطة {number} بـ«{verdict}»: «{question}»',
	'said.verdictRetracted': 'سُحب الحكم «{verdict}» على معيار للنقطة {number}: «{question}»',
	'said.attributionJudged': 'حُكم في نسبة النقطة {number} إلى قائليها: «{verdict}»',
	'said.attributionRetracted': 'سُحب الحكم «{verdict}» في نسبة النقطة {number} إلى قائليها',
	'said.rated.world_changed': 'قُيّمت النقطة {number}: «{status}» ابتداء من {day}',
	'said.rated.new_evidence': 'قُيّمت النقطة {number} بأدلة جديدة: «{status}» ابتداء من {day}',
	'said.rated.correction': 'صُوّب تقييم خاطئ للنقطة {number}، فصار: «{status}» ابتداء من {day}',
	'said.ratingRetracted': 'سُحب تقييم النقطة {number} «{status}» ابتداء من {day}',
	'said.lookAgainSet': 'يُعاد النظر في النقطة {number} يوم {day}',
	'said.lookAgainDropped': 'أُلغي موعد إعادة النظر في النقطة {number}',
	'said.followUpExpected': 'تُنتظر متابعة للنقطة {number}، {due}: «{title}»',
	'said.followUpRecorded': 'سُجّلت متابعة للنقطة {number}، «{outcome}»، {day}: «{title}»',
	'said.followUpResolved': 'سُجّل ما آلت إليه متابعة للنقطة {number}، «{outcome}»، {day}: «{title}»',
	'said.outcomeRetracted': 'سُحب مآل متابعة للنقطة {number}، «{outcome}»: «{title}»',
	'said.followUpEdited': 'حُرّرت متابعة للنقطة {number} ({fields}): «{title}»',
	'said.evidenceAttached':
		'أُرفق بالنقطة {number} دليل {stance, select, supports {يؤيدها} contradicts {يعارضها} other {للسياق}}: «{source}»',
	'said.contextEvidence':
		'أُرفق بتمهيد «{title}» دليل {stance, select, supports {يؤيده} contradicts {يعارضه} other {للسياق}}: «{source}»',
	'said.evidenceLinked':
		'رُبط دليل للنقطة {number} {followUps, plural, =0 {بلا متابعات} zero {بلا متابعات} one {بمتابعة واحدة} two {بمتابعتين} few {بـ# متابعات} many {بـ# متابعة} other {بـ# متابعة}} {criteria, plural, =0 {وبلا معايير} zero {وبلا معايير} one {وبمعيار واحد} two {وبمعيارين} few {وبـ# معايير} many {وبـ# معيارا} other {وبـ# معيار}}: «{source}»',
	'said.evidenceWithdrawn': 'سُحب دليل من النقطة {number}: «{source}»',
	'said.contextEvidenceWithdrawn': 'سُحب دليل من تمهيد «{title}»: «{source}»',
	'said.sourceAdded': 'أُضيف المصدر «{source}»',
	'said.sourceEdited': 'حُرّر المصدر «{source}»: {fields}',

	'field.title': 'العنوان',
	'field.text': 'النص',
	'field.due': 'الموعد',
	'field.place': 'المكان',
	'field.speakers': 'المتحدثون',
	'field.parties': 'الدول',
	'field.preamble': 'التمهيد',
	'field.adaptation_notice': 'تنبيه التصرّف',
	'field.copies': 'النسخ',
	'field.coverage_note': 'ما اطُّلع عليه',
	'field.description': 'الوصف',
	'field.title_supplied': 'واضع العنوان',
	'field.publisher': 'الناشر',
	'field.published_on': 'يوم النشر',
	'field.language': 'اللغة',
	'field.reliability': 'الموثوقية'
} satisfies Record<keyof typeof en, string>;
