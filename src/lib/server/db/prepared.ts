import type { Db } from './open';

/** Statements are prepared once per connection, when they are first asked for. */
export function prepared<T>(make: (db: Db) => T): (db: Db) => T {
	const made = new WeakMap<object, T>();
	return (db) => {
		const there = made.get(db.$client);
		if (there !== undefined) return there;
		const fresh = make(db);
		made.set(db.$client, fresh);
		return fresh;
	};
}
