export const meta = {
	suffix: '{title} · Tahaqquq',
	description:
		'Tahaqquq follows every point of a public statement: what was said, what came of it, and how we know.',
	'dashboard.description':
		'Where the points of this statement stand today, how that came about, and what is due.',
	'methodology.description': 'The scales, rules and words by which every claim here is judged.'
};
