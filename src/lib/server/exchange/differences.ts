/**
 * The places (JSON pointers, RFC 6901) where two JSON values differ, outermost first; at most
 * `most` of them.
 */
export function differences(one: unknown, other: unknown, most = 20): string[] {
	const places: string[] = [];
	const walk = (a: unknown, b: unknown, at: string): void => {
		if (places.length >= most || Object.is(a, b)) return;
		if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
			places.push(at);
			return;
		}
		for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
			const pointer = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
			if (Object.hasOwn(a, key) && Object.hasOwn(b, key)) walk(a[key], b[key], pointer);
			else if (places.length < most) places.push(pointer);
		}
	};
	walk(one, other, '');
	return places;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
