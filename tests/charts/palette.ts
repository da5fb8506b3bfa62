import type { Palette } from '$lib/components/charts/palette';
import { STATUS_CODES, type StatusCode } from '$lib/domain/scales';

const named = (suffix: string) =>
	Object.fromEntries(STATUS_CODES.map((status) => [status, `${status}${suffix}`])) as Record<
		StatusCode,
		string
	>;

/** Tokens by their names: a test sees which one was taken. */
export const PALETTE: Palette = {
	ink: 'ink',
	ink2: 'ink-2',
	ink3: 'ink-3',
	rule: 'rule',
	rule2: 'rule-2',
	accent: 'accent',
	paper: 'paper',
	against: 'not_fulfilled',
	edge: named(''),
	fill: named('-fill'),
	textured: (name, ground) => `${name} on ${ground}`
};
