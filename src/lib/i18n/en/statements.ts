export const statements = {
	title: 'Statements',
	statement: 'Statement'
};
