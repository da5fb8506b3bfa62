import { invalid } from '../../domain/errors';

/** What the order of a list compares, of the last row shown. */
type Place = readonly (string | number | null)[];

/** Opaque to whoever gets it: base64url. `list` names the list and its order. */
export function writeCursor(list: string, place: Place): string {
	return Buffer.from(JSON.stringify([list, ...place]), 'utf8').toString('base64url');
}

type PartType = 'string' | 'number' | 'any';
interface Parts {
	string: string;
	number: number;
	any: string | number | null;
}
type PlaceOf<Types extends readonly PartType[]> = { [I in keyof Types]: Parts[Types[I]] };

/** Sort key, statement and number: the place in a list of claims. */
const CLAIM = ['any', 'string', 'number'] as const;

/** Throws `invalid` where it is no cursor of this list. `types` are those of the place. */
export function readCursor(cursor: string, list: string): PlaceOf<typeof CLAIM>;
export function readCursor<const Types extends readonly PartType[]>(
	cursor: string,
	list: string,
	types: Types
): PlaceOf<Types>;
export function readCursor(
	cursor: string,
	list: string,
	types: readonly PartType[] = CLAIM
): Place {
	const [itsList, ...place] = partsOf(cursor);
	const fits =
		itsList === list &&
		place.length === types.length &&
		place.every((part, index) => isOf(part, types[index] ?? 'any'));
	if (!fits) throw invalid('/cursor', 'cursor_unknown');
	return place as Place;
}

function isOf(part: unknown, type: PartType): boolean {
	if (type !== 'any') return typeof part === type;
	return part === null || typeof part === 'string' || typeof part === 'number';
}

function partsOf(cursor: string): unknown[] {
	try {
		const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
		return Array.isArray(parts) ? (parts as unknown[]) : [];
	} catch {
		return [];
	}
}

/** A page of a list of which one row more than shown was read. */
export function pageOf<Row>(
	rows: readonly Row[],
	limit: number,
	cursorOf: (last: Row) => string
): { rows: readonly Row[]; nextCursor: string | null } {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { rows: shown, nextCursor: last && rows.length > limit ? cursorOf(last) : null };
}
