import { expect, test } from 'vitest';
import { nextPage } from '../../src/lib/server/accounts/next-page';

const after = (next: string) => {
	const url = new URL('http://127.0.0.1:3000/en/sign-in');
	url.searchParams.set('next', next);
	return nextPage(url, '/en');
};

test.each(['/en/users', '/ar/claims?status=open&sort=-due#c3', '/'])('goes on to %s', (next) => {
	expect(after(next)).toBe(next);
});

test.each([
	'',
	'users',
	'//evil.example/x',
	'/\\evil.example',
	'/\t/evil.example',
	'\\\\evil.example',
	'https://evil.example/',
	'http:evil.example',
	'javascript:alert(1)',
	'//[',
	'/\n//evil.example@127.0.0.1:3000'
])('stays here for %j', (next) => {
	expect(after(next).startsWith('//')).toBe(false);
	expect(new URL(after(next), 'http://127.0.0.1:3000').origin).toBe('http://127.0.0.1:3000');
});

test('goes home without a wish', () => {
	expect(nextPage(new URL('http://127.0.0.1:3000/ar/sign-in'), '/ar')).toBe('/ar');
});
