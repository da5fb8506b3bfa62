export const charts = {
	asTable: 'As a table'
};
