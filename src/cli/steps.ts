/** Does one step of the start, and says what it did and how long it took. */
export async function step<T>(
	say: (line: string) => void,
	name: string,
	work: () => T | Promise<T>,
	did: (result: T) => string
): Promise<T> {
	const start = performance.now();
	const result = await work();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	say(`${name.padEnd(10)} ${did(result)} (${seconds} s)`);
	return result;
}
