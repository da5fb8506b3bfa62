import * as v from 'valibot';
import { notFound, type IssueCode } from './errors';
import type { ScaleId } from './scales';

/** What a point of a statement is: a promise, an aim, a stand, or a saying about the world. */
export const KINDS = ['commitment', 'goal', 'position', 'assertion'] as const;
export type Kind = (typeof KINDS)[number];

const CURRENT_SCALE: Record<Kind, ScaleId> = {
	commitment: 'delivery-1',
	goal: 'delivery-1',
	position: 'delivery-1',
	assertion: 'fact-1'
};

/** The scale on which a claim of this kind is rated from now on; a stored rating names its own. */
export function scaleOf(kind: Kind): ScaleId {
	return CURRENT_SCALE[kind];
}

const NOT_A_SLUG: IssueCode = 'not_a_slug';

/** Part of an address for ever: a–z, 0–9 and single hyphens between them, 3 to 80 characters. */
export const slugSchema = v.pipe(
	v.string(),
	v.check(
		(text) => text.length >= 3 && text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
		NOT_A_SLUG
	)
);

/** The number of a point is the statement's own: 1 is its first. */
export const claimNumberSchema = v.pipe(
	v.number(),
	v.integer('wrong_type' satisfies IssueCode),
	v.minValue(1, 'too_small' satisfies IssueCode),
	v.maxValue(9999, 'too_large' satisfies IssueCode)
);

/** The address of a claim, for ever: `<statement slug>/<number>`. */
export function claimRef(slug: string, number: number): string {
	return `${slug}/${number}`;
}

const REF = /^([^/]+)\/([1-9]\d{0,3})$/;

/** Takes an address apart; one that cannot be a claim's does not exist (`not_found`). */
export function parseClaimRef(ref: string): { slug: string; number: number } {
	const [, slug, number] = REF.exec(ref) ?? [];
	if (slug === undefined || !v.is(slugSchema, slug)) throw notFound(`claim ${ref}`);
	return { slug, number: Number(number) };
}
