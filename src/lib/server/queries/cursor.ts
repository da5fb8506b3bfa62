import { invalid } from '../../domain/errors';

/** Where a list goes on: sort key, statement and number of the last row shown. */
type Place = [key: string | number | null, statement: string, number: number];

/** Opaque to whoever gets it: base64url. */
export function writeCursor(sort: string, place: Place): string {
	return Buffer.from(JSON.stringify([sort, ...place]), 'utf8').toString('base64url');
}

/** Throws `invalid` where it is no cursor of a list in this order. */
export function readCursor(cursor: string, sort: string): Place {
	const [itsSort, key, statement, number] = partsOf(cursor);
	const hasKey = key === null || typeof key === 'string' || typeof key === 'number';
	const hasPlace = typeof statement === 'string' && typeof number === 'number';
	if (itsSort !== sort || !hasKey || !hasPlace) throw invalid('/cursor', 'cursor_unknown');
	return [key, statement, number];
}

function partsOf(cursor: string): unknown[] {
	try {
		const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
		return Array.isArray(parts) ? (parts as unknown[]) : [];
	} catch {
		return [];
	}
}
