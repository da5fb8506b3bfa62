export const followUps = {
	title: 'Follow-ups',
	lede: 'Events that bear on a claim, expected or not, and what came of them.',
	overdue: '{count, plural, one {# day overdue} other {# days overdue}}',
	states: 'Overdue, upcoming or resolved',
	'state.overdue': 'Overdue',
	'state.upcoming': 'Upcoming',
	'state.resolved': 'Resolved',
	'empty.overdue': 'Nothing is overdue.',
	'empty.upcoming': 'Nothing else is expected.',
	'empty.resolved': 'Nothing is known yet of what came of any follow-up.',
	late: '{count, plural, =0 {in time} one {# day late} other {# days late}}',
	lateNot: '{count, plural, =0 {clear in time} one {clear # day late} other {clear # days late}}',
	unexpected: 'not announced beforehand',
	sayOutcome: 'Say what happened',
	sayOutcomeOf: 'Say what happened: {title}',
	claim: 'Claim {number}',
	evidence:
		'{count, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}'
};
