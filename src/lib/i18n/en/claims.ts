export const claims = {
	title: 'Claims',
	claim: 'Claim'
};
