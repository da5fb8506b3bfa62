import { error } from '@sveltejs/kit';
import type * as v from 'valibot';

/** What a form sent, by dotted name: `reason.ar` → { reason: { ar } }. Repeated names are lists. */
export interface FormValues {
	[name: string]: string | string[] | FormValues;
}

/** Refused beyond this: no form of ours is larger. */
const MAX_BYTES = 2_000_000;

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a posted form. Bytes that are no UTF-8 are a 400: they must not turn into other letters. */
export async function readForm(request: Request): Promise<FormValues> {
	const length = Number(request.headers.get('content-length') ?? 0);
	if (length > MAX_BYTES) error(413, { message: 'the form is too large', code: 'too_large' });
	const pairs = await pairsOf(request);
	const values: FormValues = Object.create(null) as FormValues;
	for (const [name, text] of pairs) place(values, name.split('.'), text.replaceAll('\r\n', '\n'));
	return values;
}

async function pairsOf(request: Request): Promise<[string, string][]> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('multipart/form-data')) {
		const data = await request.formData();
		return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
	}
	const body = await request.text();
	if (body.length > MAX_BYTES) error(413, { message: 'the form is too large', code: 'too_large' });
	try {
		return body
			.split('&')
			.filter((pair) => pair !== '')
			.map((pair) => {
				const [name = '', value = ''] = pair.split(/=(.*)/s);
				return [decode(name), decode(value)];
			});
	} catch {
		// decodeURIComponent refuses what is no UTF-8
		return error(400, { message: 'the form is not valid UTF-8', code: 'invalid_unicode' });
	}
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

function place(into: FormValues, path: string[], text: string): void {
	const [name = '', ...rest] = path;
	if (UNSAFE.has(name)) return;
	const there = into[name];
	if (rest.length > 0) {
		const nested =
			typeof there === 'object' && !Array.isArray(there)
				? there
				: (Object.create(null) as FormValues);
		into[name] = nested;
		place(nested, rest, text);
	} else if (there === undefined) into[name] = text;
	else if (Array.isArray(there)) there.push(text);
	else if (typeof there === 'string') into[name] = [there, text];
}

/**
 * Shapes a form's strings as the schema wants them: numbers, booleans, lists, and nothing where a
 * field was left empty (null where the schema takes null). What does not fit is left as it is, for
 * the schema to name.
 */
export function shape(schema: v.GenericSchema, value: FormValues[string] | undefined): unknown {
	const { inner, isNullable } = unwrap(schema);
	const empty = isNullable ? null : undefined;
	switch (inner.type) {
		case 'strict_object':
		case 'object':
			return value === undefined ? undefined : (shapeObject(inner, value) ?? empty);
		case 'custom':
			// takes what was typed as it is
			return value;
		case 'array':
			return shapeArray(inner, value);
		case 'number':
			if (value === undefined) return undefined;
			if (typeof value !== 'string' || value.trim() === '') return empty;
			return /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
		case 'boolean':
			if (value === undefined) return undefined;
			return value === 'on' || value === 'true'
				? true
				: value === 'false' || value === ''
					? false
					: value;
		default:
			if (value === undefined) return undefined;
			return typeof value === 'string' && value.trim() === '' ? empty : value;
	}
}

type Loose = v.GenericSchema & {
	entries?: Record<string, v.GenericSchema>;
	item?: v.GenericSchema;
	wrapped?: v.GenericSchema;
	pipe?: v.GenericSchema[];
};

function unwrap(schema: v.GenericSchema): { inner: Loose; isNullable: boolean } {
	let inner = schema as Loose;
	let isNullable = false;
	for (;;) {
		if (inner.type === 'nullable' || inner.type === 'nullish') isNullable = true;
		const next = inner.wrapped;
		if (next === undefined) return { inner, isNullable };
		inner = next;
	}
}

function shapeObject(schema: Loose, value: FormValues[string]): unknown {
	if (typeof value === 'string' || Array.isArray(value)) return value === '' ? undefined : value;
	const entries = schema.entries ?? {};
	const names = new Set([...Object.keys(entries), ...Object.keys(value)]);
	const shaped = [...names].flatMap((name) => {
		const entry = entries[name];
		const field = entry ? shape(entry, value[name]) : value[name];
		return field === undefined ? [] : [[name, field] as const];
	});
	return shaped.length === 0 ? undefined : Object.fromEntries(shaped);
}

function shapeArray(schema: Loose, value: FormValues[string] | undefined): unknown {
	if (value === undefined) return undefined;
	const item = schema.item;
	if (!item) return value;
	const items =
		typeof value === 'string'
			? [value]
			: Array.isArray(value)
				? value
				: Object.keys(value)
						.sort((one, other) => Number(one) - Number(other))
						.map((key) => value[key]);
	return items.map((each) => shape(item, each)).filter((each) => each !== undefined);
}

/**
 * Leaves out the rows of lists that were sent empty and closes the gaps, as {@link shape} does: the
 * pointer of a problem then leads to its row in the form that comes back.
 */
export function closeUp(schema: v.GenericSchema, values: FormValues): FormValues {
	const { entries } = unwrap(schema).inner;
	const closed = Object.entries(values).map(([name, value]): [string, FormValues[string]] => {
		const entry = entries?.[name];
		const isLeaf = typeof value === 'string' || Array.isArray(value);
		return [name, entry && !isLeaf ? closeField(entry, value) : value];
	});
	return Object.fromEntries(closed);
}

function closeField(schema: v.GenericSchema, value: FormValues): FormValues {
	const { item } = unwrap(schema).inner;
	if (!item) return closeUp(schema, value);
	const rows = Object.keys(value)
		.sort((one, other) => Number(one) - Number(other))
		.map((key) => value[key] ?? '')
		.filter((row) => shape(item, row) !== undefined);
	return Object.fromEntries(
		rows.map((row, position) => {
			const isLeaf = typeof row === 'string' || Array.isArray(row);
			return [String(position), isLeaf ? row : closeUp(item, row)];
		})
	);
}
