import type * as v from 'valibot';
import { parse } from '../../domain/text';
import { shape, type FormValues } from './form-data';

/**
 * Reads what a page is asked for from its address. Fields left empty are not there, and parameters
 * that the page does not know (of campaigns, of other pages) are passed over; a wrong value throws
 * `invalid`, which makes a page a 400.
 */
export function pageQuery<S extends v.GenericSchema & { entries: Record<string, v.GenericSchema> }>(
	schema: S,
	params: URLSearchParams
): v.InferOutput<S> {
	const values: FormValues = {};
	for (const name of Object.keys(schema.entries)) {
		const all = params.getAll(name).filter((value) => value.trim() !== '');
		if (all.length > 0) values[name] = all.length === 1 ? all[0]! : all;
	}
	return parse(schema, shape(schema, values) ?? {});
}
