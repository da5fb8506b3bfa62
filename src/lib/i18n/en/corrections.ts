export const corrections = {
	title: 'Corrections',
	lede: 'What we got wrong, why, and what took its place. The wrong entry stays readable and is out of every figure from then on.',
	count: '{count, plural, one {# correction} other {# corrections}}',
	empty: 'Nothing has been corrected so far.',
	'kind.rating': 'Rating',
	'kind.outcome': 'Outcome of a follow-up',
	'kind.evidence': 'Evidence',
	'kind.verdict': 'Verdict on a criterion',
	'kind.attribution': 'Did they say it',
	claim: 'Claim {number}',
	preamble: 'Preamble',
	was: 'What was wrong',
	reason: 'Why',
	now: 'In its place',
	nothing: 'Nothing took its place.',
	entry: 'entry {seq}'
};
