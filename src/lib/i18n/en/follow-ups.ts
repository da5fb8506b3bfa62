export const followUps = {
	title: 'Follow-ups',
	overdue: '{count, plural, one {# day overdue} other {# days overdue}}'
};
