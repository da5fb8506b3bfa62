import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { demand, type Permission } from '../../domain/actor';
import { invalidAll, type Issue } from '../../domain/errors';
import { parse } from '../../domain/text';
import { MAX_BODY_BYTES, RequestRefusal } from './problem';
import { readQuery } from './query';

/** Who may not do it is told so before anything is read. */
export async function readBody<S extends v.GenericSchema>(
	event: RequestEvent,
	{ may, schema }: { may: Permission; schema: S }
): Promise<v.InferOutput<S>> {
	return parse(schema, await readJson(event, may));
}

/** The body as JSON, whatever its form. */
export async function readJson(event: RequestEvent, may: Permission): Promise<unknown> {
	demand(event.locals.ctx.actor, may);
	readQuery(event.url, {});
	if (!isJson(event.request.headers.get('content-type'))) {
		throw new RequestRefusal('wrong_media_type');
	}
	const value = parsed(decoded(await bytesOf(event.request)));
	const issues = inheritedNames(value);
	if (issues.length > 0) throw invalidAll(issues);
	return value;
}

/** RFC 8259 knows no charset but UTF-8. */
function isJson(contentType: string | null): boolean {
	const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(/\s*;\s*/);
	const isUtf8 = parameters.every(
		(parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter)
	);
	return type.trim() === 'application/json' && isUtf8;
}

/** Counts what really arrives: a length in the header is only a claim. */
async function bytesOf(request: Request): Promise<Uint8Array> {
	const tooLarge = () => new RequestRefusal('body_too_large');
	if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunksOf(request, tooLarge)) {
		size += chunk.byteLength;
		if (size > MAX_BODY_BYTES) throw tooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** `for await` over the body itself would hang up on the person when it stops early. */
async function* chunksOf(request: Request, tooLarge: () => RequestRefusal) {
	const reader = request.body?.getReader();
	try {
		for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
			yield read.value;
		}
	} catch (failure) {
		// the adapter counts too, and breaks the stream
		if (failure instanceof Object && 'status' in failure && failure.status === 413)
			throw tooLarge();
		throw new RequestRefusal('malformed_json');
	}
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new RequestRefusal('invalid_utf8');
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new RequestRefusal('malformed_json');
	}
}

/**
 * Names that every object inherits (`constructor`, `__proto__`): a schema takes them for known. Not
 * recursive: a body can be nested deeper than the stack.
 */
function inheritedNames(value: unknown): Issue[] {
	const issues: Issue[] = [];
	const waiting: { pointer: string; value: unknown }[] = [{ pointer: '', value }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [key, inner] of Object.entries(next.value)) {
			// a pointer as long as its depth, at every depth, would be quadratic
			const pointer = next.pointer.length > 500 ? next.pointer : `${next.pointer}/${key}`;
			if (key in Object.prototype) issues.push({ pointer, code: 'unknown_field' });
			else waiting.push({ pointer, value: inner });
		}
	}
	return issues.slice(0, 20);
}
