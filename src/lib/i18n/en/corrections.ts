export const corrections = {
	title: 'Corrections'
};
