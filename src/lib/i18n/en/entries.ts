/** Entries of the ledger as sentences: the server says them, no browser loads the words. */
export const entries = {
	'actor.records': 'record file',
	'actor.commandLine': 'command line',
	'actor.system': 'the program',
	'actor.gone': 'a former account',

	'said.statementPublished': 'The statement “{title}” was published',
	'said.statementEdited': 'The statement “{title}” was edited: {fields}',
	'said.contextChecked': 'An assertion of the preamble was checked, “{status}”: “{text}”',
	'said.gapNoted': 'Could not be established: {text}',
	'said.sourceListed': 'The source “{source}” was listed in the record',
	'said.claimPublished': 'Claim {number} was published: “{title}”',
	'said.claimEdited': 'Claim {number} was edited: {fields}',
	'said.criterionFixed':
		'Claim {number} was given a criterion{weighs, select, no { that does not weigh on the speakers} other {}}: “{question}”',
	'said.criterionJudged':
		'A criterion of claim {number} was judged “{verdict}”, as of {day}: “{question}”',
	'said.criterionOpened': 'A criterion of claim {number} was judged “{verdict}”: “{question}”',
	'said.verdictRetracted':
		'The verdict “{verdict}” on a criterion of claim {number} was taken back: “{question}”',
	'said.attributionJudged': 'Whether they said claim {number} was judged “{verdict}”',
	'said.attributionRetracted':
		'The judgement “{verdict}” of whether they said claim {number} was taken back',
	'said.rated.world_changed': 'Claim {number} was rated “{status}”, as of {day}',
	'said.rated.new_evidence':
		'Claim {number} was rated “{status}”, as of {day}, on new evidence about it',
	'said.rated.correction':
		'A rating of claim {number} was wrong and was corrected to “{status}”, as of {day}',
	'said.ratingRetracted': 'The rating “{status}” of claim {number}, as of {day}, was taken back',
	'said.lookAgainSet': 'Claim {number} is to be looked at again on {day}',
	'said.lookAgainDropped': 'The day to look again at claim {number} was taken away',
	'said.followUpExpected': 'A follow-up of claim {number} is expected, {due}: “{title}”',
	'said.followUpRecorded':
		'A follow-up of claim {number} was recorded, “{outcome}”, {day}: “{title}”',
	'said.followUpResolved':
		'What became of a follow-up of claim {number} was recorded, “{outcome}”, {day}: “{title}”',
	'said.outcomeRetracted':
		'The outcome “{outcome}” of a follow-up of claim {number} was taken back: “{title}”',
	'said.followUpEdited': 'A follow-up of claim {number} was edited ({fields}): “{title}”',
	'said.evidenceAttached':
		'Evidence was attached to claim {number}, {stance, select, supports {supporting it} contradicts {contradicting it} other {as context}}: “{source}”',
	'said.contextEvidence':
		'Evidence was attached to the preamble of “{title}”, {stance, select, supports {supporting it} contradicts {contradicting it} other {as context}}: “{source}”',
	'said.evidenceLinked':
		'A piece of evidence of claim {number} was linked to {followUps, plural, =0 {no follow-up} one {# follow-up} other {# follow-ups}} and {criteria, plural, =0 {no criterion} one {# criterion} other {# criteria}}: “{source}”',
	'said.evidenceWithdrawn': 'A piece of evidence of claim {number} was withdrawn: “{source}”',
	'said.contextEvidenceWithdrawn':
		'A piece of evidence on the preamble of “{title}” was withdrawn: “{source}”',
	'said.sourceAdded': 'The source “{source}” was added',
	'said.sourceEdited': 'The source “{source}” was edited: {fields}',

	'field.title': 'title',
	'field.text': 'text',
	'field.due': 'due date',
	'field.place': 'place',
	'field.speakers': 'speakers',
	'field.parties': 'states',
	'field.preamble': 'preamble',
	'field.adaptation_notice': 'adaptation notice',
	'field.copies': 'copies',
	'field.coverage_note': 'coverage',
	'field.description': 'description',
	'field.title_supplied': 'who supplied the title',
	'field.publisher': 'publisher',
	'field.published_on': 'publication day',
	'field.language': 'language',
	'field.reliability': 'reliability'
};
