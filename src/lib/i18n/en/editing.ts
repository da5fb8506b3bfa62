export const editing = {
	'correction.changed': 'The world changed',
	'correction.wrong': 'We were wrong'
};
