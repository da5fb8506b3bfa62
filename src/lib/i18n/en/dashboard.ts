export const dashboard = {
	title: 'Dashboard',
	description: 'What became of every point of a public statement: {title}',
	otherStatement: 'Statement',
	show: 'Show',

	'lede.overdueEvents':
		'{count, plural, one {One follow-up is} =2 {Two follow-ups are} =3 {Three follow-ups are} other {# follow-ups are}} overdue.',
	'lede.overdueClaims': '{count, plural, one {One point is} other {# points are}} overdue.',

	'now.label': 'Where the points stand now',
	'now.delivery': '{fulfilled} fulfilled and {partly} partly of {of}',
	'now.fact':
		'{supported} supported and {partly} partly of {of, plural, one {# assertion} other {# assertions}}',
	'now.range':
		'{open, plural, =0 {none is open, so it stays at {from} of {of}} one {# is open: between {from} and {to} of {of} in full} other {# are open: between {from} and {to} of {of} in full}}',
	'now.notRated': '{count} not rated, counted apart',
	'now.excluded': '{count} left out: {list}',

	tiles: '{count, plural, one {The claim} =8 {The eight claims} other {The # claims}}',
	allClaims: '{count, plural, one {The claim} other {All # claims}}',

	'how.title': 'How it came about',
	'how.note': 'As of {day}, by effective day. One row is one claim.',
	'how.weeks': 'The first weeks, enlarged',

	'agenda.title': 'Due, overdue, late',
	'agenda.all': '{count, plural, one {The follow-up} other {All #}}',
	'agenda.overdue': 'Overdue',
	'agenda.upcoming': 'Due next',
	'agenda.nothing': 'Nothing is awaited.',
	'agenda.notOverdue': 'Nothing is overdue.',
	'agenda.nothingElse': 'Nothing else is awaited.',
	'agenda.resolved': 'Expected, and what came of it',
	'agenda.more': '{count} more',
	'agenda.rate': 'Rate',
	'agenda.claimDue': 'The claim itself, due {due}',
	'agenda.inTime':
		'{outcome} {day}, {precision, select, day {on its day} week {in its week} month {in its month} other {in its year}}',
	'agenda.early': '{outcome} {day}, before it was expected',
	'agenda.late': '{outcome} {day}, {count, plural, one {# day} other {# days}} late',
	'agenda.assessed': '{outcome}; clear since {day}',

	'matrix.title': 'Did they say it × did it happen',
	'matrix.note': 'Round: promises, goals and positions. Square: assertions.',
	'matrix.partial':
		'{count, plural, one {One claim was} other {# claims were}} compared with the part of the source that was available.',
	'matrix.true': 'Came true',
	'matrix.part': 'In part',
	'matrix.open': 'Open',
	'matrix.not': 'Did not',
	'matrix.apart': 'No answer',
	'matrix.of': 'Claim {number}: {title}',

	'thin.title': 'Thin evidence',
	'thin.few':
		'{count, plural, one {claim with no source, or only one} other {claims with no source, or only one}}',
	'thin.thinnest':
		'The thinnest is claim {number}: {count, plural, =0 {no source} one {# source} other {# sources}}',
	'thin.ratings':
		'{count, plural, one {rating that rests on one piece of evidence} other {ratings that rest on one piece of evidence}}',
	'thin.rating': '“{status}” of claim {number}, {year}',
	'thin.followUps':
		'{count, plural, one {follow-up with a single piece of evidence} other {follow-ups with a single piece of evidence}}',
	'thin.of': 'of {total}',
	'thin.sources':
		'{count, plural, one {source without a publication date} other {sources without a publication date}}',
	'thin.supplied':
		'of {total}; {count, plural, =0 {every title was seen on its page} one {# title supplied by us} other {# titles supplied by us}}',
	'thin.gaps':
		'{count, plural, one {thing that could not be established} other {things that could not be established}}',
	'thin.firstGap': 'First: {text}',
	'thin.checks':
		'{count, plural, one {rated claim last checked over a year ago} other {rated claims last checked over a year ago}}',
	'thin.oldest': 'The oldest check: claim {number}, recorded {day}',
	'thin.neverChecked': 'None has been rated yet',

	'latest.title': 'What changed last',
	'latest.world': 'In the world',
	'latest.record': 'In the record',
	'latest.worldNote': 'By the day from which it was so',
	'latest.recordNote': 'By the time we recorded it',
	'latest.confirmed': 're-rated, unchanged',
	'latest.all': 'All activity',
	'latest.nothing': 'Nothing yet.',

	'looks.title': 'Due for a look',
	'looks.nothing': 'No claim is due for another look.',
	'looks.since': 'look again since {day}',

	'first.title': 'Nothing to follow yet',
	'first.text':
		'Here is where every point of a public statement will stand: what was said, what came of it, and how we know.',
	'first.reader': 'The first statement has not been published yet.',
	'first.editor': 'Publish a statement, and its points can be followed from that day on.',
	'first.newStatement': 'New statement',
	'first.import': 'Or load a record file with the command line:',
	'first.signIn': 'Editors sign in'
};
