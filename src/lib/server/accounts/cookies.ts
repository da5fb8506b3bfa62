import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/** For Kit: `event.cookies.set(name, value, options)`. */
export interface Cookie {
	name: string;
	value: string;
	options: {
		path: '/';
		httpOnly: true;
		sameSite: 'lax';
		secure: boolean;
		maxAge?: number;
	};
}

/** What the library wants set, with our flags: they hold whatever its defaults become. */
export function cookiesIn(headers: Headers, origin: string): Cookie[] {
	const secure = origin.startsWith('https:');
	const parsed = parseSetCookieHeader(headers.get('set-cookie') ?? '');
	return [...parsed].map(([name, attributes]) => {
		const { maxAge } = toCookieOptions(attributes);
		const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
		const { value } = attributes;
		return { name, value, options: maxAge === undefined ? options : { ...options, maxAge } };
	});
}
