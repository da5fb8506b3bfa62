export const errors = {
	'title.400': 'This address asks for something that cannot be',
	'title.403': 'This is not yours to do',
	'title.404': 'There is nothing at this address',
	'title.409': 'Somebody else was faster',
	'title.429': 'Too many attempts',
	'title.500': 'Something broke on our side',
	'text.400': 'A part of it is wrong, such as a day that the calendar does not have.',
	'text.403': 'Your account does not allow it. Somebody who manages the accounts can change that.',
	'text.404':
		'It may have been mistyped. Claims and statements keep their address for ever: look for it in the list.',
	'text.409': 'What you were editing has been changed in the meantime.',
	'text.429': 'Wait a minute, then try again.',
	'text.500':
		'Nothing was saved halfway. Try again; if it comes back, this number helps to find it:',
	toDashboard: 'To the dashboard',
	toClaims: 'To the claims',
	notFound: 'not found',
	'conflict.yours': 'What you wrote',
	'conflict.theirs': 'What is there now'
};
