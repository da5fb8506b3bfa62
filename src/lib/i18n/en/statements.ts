/** Small numbers are words in a running sentence. */
const spelled = (name: string) =>
	`{${name}, plural, =0 {none} one {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} other {#}}`;

export const statements = {
	title: 'Statements',
	statement: 'Statement',
	description:
		'What {speakers} said on {day}: {count, plural, one {# point} other {# points}}, what became of each, and how we know.',
	lede: 'What was said, once: the text, its points, and what became of them.',
	count: '{count, plural, one {# statement} other {# statements}}',
	empty: 'No statement has been published yet.',
	add: 'New statement',
	more: 'Earlier statements',
	first: 'Back to the latest',
	claimCount: '{count, plural, =0 {no claims} one {# claim} other {# claims}}',
	evidenceCount:
		'{count, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}',
	sourceCount: '{count, plural, =0 {no sources} one {# source} other {# sources}}',

	'lede.delivery': `Of {of, plural, one {the one promise, goal or position} other {${spelled('of')} promises, goals and positions}}, <b>${spelled('fulfilled')} came true in full</b> and <b>${spelled('partly')} in part</b>.`,
	'lede.open':
		'{open, plural, one {One is} =2 {Two are} =3 {Three are} =4 {Four are} =5 {Five are} =6 {Six are} =7 {Seven are} =8 {Eight are} =9 {Nine are} other {# are}} still open: between {from} and {to} of {of} may come true in full.',
	'lede.deliveryNone': 'No promise, goal or position has been rated yet.',
	'lede.fact': `Of {of, plural, one {the one assertion} other {# assertions}}, ${spelled('supported')} held up in full and <b>${spelled('partly')} in part</b>.`,
	'lede.factOne':
		'The one assertion of fact is <b>{status, select, supported {supported} partly_supported {partly supported} contradicted {contradicted} disputed {disputed} other {unverifiable}}</b>.',
	'lede.notRated':
		'{count, plural, one {One point has} other {# points have}} not been rated yet, which says nothing about the speaker.',

	'facts.place': 'Place',
	'facts.speakers': '{count, plural, one {Speaker} other {Speakers}}',
	'facts.parties': '{count, plural, one {The state} =7 {The seven states} other {The # states}}',
	'facts.source': 'Source, as it was posted',
	'facts.truncated': 'Truncated in the original; kept as it is',
	'facts.copies': '{count, plural, one {A working copy} other {Working copies}}',
	'facts.record': 'The record',
	'facts.download': 'Record file (JSON)',
	'facts.sources':
		'{pieces, plural, one {# piece of evidence} other {# pieces of evidence}} from {sources, plural, one {# source} other {# sources}}',
	'facts.compiled': 'compiled {day}',

	'points.count': '{count, plural, one {One claim} other {# claims}}',
	'points.none': 'No claim has been published for this statement.',
	'text.title': 'The text',
	'text.original': 'Original, {language}',
	'text.verbatim': 'verbatim, as posted',
	'text.point': 'Point {number}: {title}. {status}',
	'text.translation': '{language, select, ar {Arabic} other {English}} translation',
	'text.ours': 'ours',
	'text.noTranslation': 'There is no translation of it yet.',
	'text.notice': 'The text itself says that it was written',
	'text.coverage': 'What it could be compared with',

	'checks.title': 'Also said in the text',
	'checks.note': 'Judged like claims',
	'checks.evidence':
		'{count, plural, =0 {No evidence} one {# piece of evidence} other {# pieces of evidence}}',
	'gaps.title': 'What could not be established',
	'gaps.note': '{count, plural, one {One question} other {# questions}}',
	'gaps.claims': '{count, plural, one {claim} other {claims}}',
	'gaps.claim': 'Claim {number}',
	edit: 'Edit the statement'
};
