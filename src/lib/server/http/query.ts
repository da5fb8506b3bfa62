import * as v from 'valibot';
import { daySchema } from '../../domain/day';
import type { Issue, IssueCode } from '../../domain/errors';
import { issuesOf } from '../../domain/text';
import { RequestRefusal } from './problem';

const code = (value: IssueCode): IssueCode => value;

const single = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
	v.pipe(
		v.array(v.string()),
		v.maxLength(1, code('too_many')),
		v.transform(([value = '']) => value),
		schema
	);

/** A parameter that may be there once. */
export const one = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
	v.optional(single(schema));

/** One of several words; more of them repeat the parameter or stand between commas. */
export const anyOf = <const Codes extends readonly string[]>(codes: Codes) =>
	v.optional(
		v.pipe(
			v.array(v.string()),
			v.transform((values) => values.flatMap((value) => value.split(','))),
			v.array(v.picklist(codes)),
			v.maxLength(50, code('too_many'))
		)
	);

export const word = v.pipe(v.string(), v.maxLength(500, code('too_long')));
export const yesOrNo = v.pipe(
	v.picklist(['true', 'false']),
	v.transform((value) => value === 'true')
);
export const oneDay = one(daySchema);

export const wholeNumber = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.regex(/^\d{1,15}$/, code('wrong_type')),
		v.transform(Number),
		v.minValue(least, code('too_small')),
		v.maxValue(most, code('too_large'))
	);

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const limit = v.optional(single(wholeNumber(1, MAX_LIMIT)), [String(DEFAULT_LIMIT)]);

/** Of every list: how many items, and where to go on. */
export const paging = { limit, cursor: one(word) };

/** Every reading address takes them: requests are given their moment before an endpoint is asked. */
const MOMENT = new Set(['as_of', 'known_at']);

/** The parameters of an address. One that is not known is refused: a typing error finds nothing. */
export function readQuery<E extends v.ObjectEntries>(
	url: URL,
	entries: E
): v.InferOutput<v.ObjectSchema<E, undefined>> {
	const names = [...new Set(url.searchParams.keys())].filter((name) => !MOMENT.has(name));
	const given = Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
	const schema = v.object(entries);
	const issues: Issue[] = [
		...names
			.filter((name) => !Object.hasOwn(entries, name))
			.map((name): Issue => ({ pointer: `/${name}`, code: 'unknown_field' })),
		...issuesOf(schema, given)
	];
	if (issues.length > 0) throw new RequestRefusal('bad_query', {}, issues);
	return v.parse(schema, given);
}
