export const methodology = {
	title: 'Methodology',
	lede: 'Two questions are asked of every point of a statement, and kept apart: did they say it, and did it come true? This page says by which scales and rules they are answered.',
	contents: 'On this page',
	mark: 'Mark',
	word: 'Word',
	meaning: 'What it means',
	kindOfState: 'State',
	scaleVersion: 'Scale {scale}',
	versionNote:
		'A scale that has been used is never edited: a new status means a new version, and an old rating keeps the meaning it had.',

	'kinds.title': 'Four kinds of claim',
	'kinds.text':
		'A claim is one numbered point of a statement. Its kind decides on which scale it is rated.',

	'delivery.title': 'Did it come true?',
	'delivery.text':
		'For commitments, goals and positions. Open statuses say how far it has come; settled ones say what came of it. A settled status may still be rated again.',
	'position.in_progress': 'Of a position: held so far.',
	'position.stalled': 'Of a position: set aside.',
	'position.fulfilled': 'Of a position: held throughout.',

	'fact.title': 'Is it so?',
	'fact.text': 'For assertions. They are counted apart: one cannot keep an assertion.',

	'attribution.title': 'Did they say it?',
	'attribution.text':
		'The claim’s words are compared with what can be read of the primary source, as a whole and element by element. The words that an element judges are underlined in the text.',
	'coverage.title': 'How much of the primary source could be read',
	'basis.title': 'What a quote rests on, strongest first',

	'criteria.title': 'Criteria',
	'criteria.text':
		'A criterion is a yes/no question, fixed beforehand, that defines “done”. One that should not weigh on the speakers is marked, answered, and left out of the count.',

	'followUps.title': 'Follow-ups and due dates',
	'followUps.text':
		'A follow-up is an event that bears on a claim: it speaks for it, against it, or gives context. It was expected, or it simply happened.',
	'due.text':
		'A due date has a precision. “In three weeks”, said on 20 January, is the week of 10 February. Its window ends with its last day; overdue means that the window is over and nobody has said what came of it. Lateness always counts from the original date, even after a postponement.',

	'evidence.title': 'Evidence',
	'evidence.text':
		'Every rating but “Not rated” carries a reason, the day from which it holds, and at least one piece of evidence of that very claim. For “Pending”, “Cannot be rated” and “Opinion” the source of the statement itself will do.',
	'stance.title': 'What a cited page does to the claim',
	'reliability.title': 'How far a source is to be relied on',

	'rules.title': 'Rules that hold everywhere',
	'rules.nothingLost.title': 'Nothing is overwritten, nothing disappears',
	'rules.nothingLost.text':
		'Every fact is an entry in a ledger that only grows. What was wrong stays readable, struck through, is out of the figures from then on, and stands on the corrections page with its reason.',
	'rules.threeThings.title': 'Three things are told apart',
	'rules.threeThings.text':
		'The world changed: a new rating with its own day. There is new evidence about the same day. Or we were wrong: a correction. Rating a claim again with the status it already has confirms it, and dates the last check.',
	'rules.clocks.title': 'There are two clocks',
	'rules.clocks.text':
		'When it was so, and when we recorded it. A view “as of” a day shows what held on that day, and nothing later. A reason that rests on later evidence says so.',
	'rules.texts.title': 'Their words stay theirs',
	'rules.texts.text':
		'The original text is kept to the letter, mistakes and cut ends included. Translations and titles are ours. Editing a text never moves the day of a status.',
	'rules.chain.title': 'The ledger can be checked',
	'rules.chain.text':
		'Each entry carries the hash of the one before it (SHA-256 over RFC 8785 JSON). Whoever noted the number and hash at the foot of a page can tell later whether anything before it was changed.',

	'rates.title': 'Rates',
	'rates.text':
		'A rate names what it is of. Of the claims that are commitments, goals or positions, those “Not rated”, “Void”, “Cannot be rated” or “Superseded” are left out; the rest is n.',
	'rates.shown':
		'Shown are how many of n are fulfilled and how many partly, and a range: from what is fulfilled now to what would be if everything open came true.',
	'rates.apart':
		'Assertions are counted apart, “Not rated” has a segment of its own, and 0 of 0 is “–”.'
};
