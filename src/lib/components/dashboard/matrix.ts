import { STATUS_CODES, type StatusCode } from '$lib/domain/scales';

/** Did it happen? What was promised and what was said to be so share these four answers. */
export const COLUMNS = [
	{ key: 'true', glyph: 'fulfilled' },
	{ key: 'part', glyph: 'partly_fulfilled' },
	{ key: 'open', glyph: 'in_progress' },
	{ key: 'not', glyph: 'not_fulfilled' },
	{ key: 'apart', glyph: 'void' }
] as const;

export type Column = (typeof COLUMNS)[number]['key'];

const COLUMN_OF: Record<StatusCode, Column> = {
	fulfilled: 'true',
	supported: 'true',
	partly_fulfilled: 'part',
	partly_supported: 'part',
	not_rated: 'open',
	pending: 'open',
	in_progress: 'open',
	stalled: 'open',
	postponed: 'open',
	not_fulfilled: 'not',
	withdrawn: 'not',
	contradicted: 'not',
	superseded: 'apart',
	void: 'apart',
	unratable: 'apart',
	disputed: 'apart',
	unverifiable: 'apart',
	opinion: 'apart'
};

export function columnOf({ status }: { status: StatusCode }): Column {
	return COLUMN_OF[status];
}

/** The filter of the list behind a column. */
export function statusesOfColumn(column: Column): StatusCode[] {
	return STATUS_CODES.filter((status) => COLUMN_OF[status] === column);
}
