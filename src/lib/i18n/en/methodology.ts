export const methodology = {
	title: 'Methodology'
};
