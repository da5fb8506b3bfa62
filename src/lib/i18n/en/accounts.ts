export const accounts = {
	'role.editor': 'Editor',
	'role.admin': 'Administrator',
	'role.reader': 'Reader'
};
