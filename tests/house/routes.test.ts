import { describe, expect, it } from 'vitest';
import { sourcesIn, type Source } from './sources';

const WRAPPERS = ['page', 'form', 'json'];
const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'fallback'];
/** Exports that answer no request. */
const SETTINGS = ['prerender', 'ssr', 'csr', 'trailingSlash', 'config', 'entries'];

const isWrapped = (value: string) => new RegExp(`^(?:${WRAPPERS.join('|')})\\s*[(<]`).test(value);

/** The members of an object literal whose text starts after its opening brace. */
function members(text: string): [name: string, value: string][] {
	let depth = 0;
	let start = 0;
	const parts: string[] = [];
	for (let index = 0; index < text.length; index++) {
		const letter = text[index]!;
		if ('([{'.includes(letter)) depth++;
		if (')]}'.includes(letter) && depth-- === 0) {
			parts.push(text.slice(start, index));
			break;
		}
		if (letter === ',' && depth === 0) {
			parts.push(text.slice(start, index));
			start = index + 1;
		}
	}
	return parts
		.map((part) => part.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim())
		.filter((part) => part !== '')
		.map((part) => {
			const [, name = part, value = ''] = /^['"]?([\w-]+)['"]?\s*:\s*([\s\S]*)$/.exec(part) ?? [];
			return [name, value];
		});
}

/** Exports of server files that a domain error could leave as anything but its status. */
function unwrapped({ path, text }: Source): string[] {
	const broken: string[] = [];
	const exported = /^export\s+(?:(const|let|async function|function)\s+(\w+)|(\{|\*))/gm;
	for (const match of text.matchAll(exported)) {
		const name = match[2] ?? match[3]!;
		if (SETTINGS.includes(name)) continue;
		const declaration = text.slice(match.index);
		const value = /^export\s+const\s+\w+\s*(?::[^=]+)?=\s*([\s\S]*)$/.exec(declaration)?.[1] ?? '';
		if (name === 'actions') {
			const body = /^\{([\s\S]*)$/.exec(value)?.[1];
			if (body === undefined) broken.push(`${path}: actions`);
			for (const [action, wrapper] of members(body ?? '')) {
				if (!isWrapped(wrapper)) broken.push(`${path}: actions.${action}`);
			}
		} else if (name !== 'load' && !VERBS.includes(name)) {
			broken.push(`${path}: ${name} is nothing that Kit knows`);
		} else if (!isWrapped(value)) {
			broken.push(`${path}: ${name}`);
		}
	}
	return broken;
}

describe('every route export turns a domain error into its status', () => {
	it('holds in every route', () => {
		const routes = sourcesIn('src/routes', ['+page.server.ts', '+layout.server.ts', '+server.ts']);
		expect(routes.length).toBeGreaterThan(5);
		expect(routes.flatMap(unwrapped)).toEqual([]);
	});

	it('keeps universal loads, which run in browsers, away from the server', () => {
		const universal = sourcesIn('src/routes', ['+page.ts', '+layout.ts']).filter(
			// the words of the page's language: a browser loads them itself, once
			({ path }) => path !== 'src/routes/[locale=locale]/+layout.ts'
		);
		expect(universal.filter(({ text }) => /\bexport\b.*\bload\b/.test(text))).toEqual([]);
	});

	it.each([
		['export const load = async (event) => ({});', 'load'],
		['export async function load(event) {}', 'load'],
		['export function GET() {}', 'GET'],
		['export const POST: RequestHandler = async () => new Response();', 'POST'],
		[
			'export const actions = { rate: form(schema, run), attach: async () => {} };',
			'actions.attach'
		],
		['export const actions = { rate };', 'actions.rate'],
		['export const actions = shared;', 'actions'],
		["export { load } from '../elsewhere';", '{'],
		['export const helper = 1;', 'helper']
	])('fails on: %s', (text, name) => {
		expect(unwrapped({ path: 'planted', text })).toEqual([expect.stringContaining(name)]);
	});

	it.each([
		'export const load = page(async (event) => ({ a: [1, 2], b: { c } }));',
		'export const load: PageServerLoad = page(async () => ({}));',
		"export const actions = {\n\t// why\n\trate: form(schema, async () => ({ a, b })),\n\t'attach': form(other, run)\n};",
		'export const GET = json(async (event) => Response.json({}));',
		'export const prerender = false;'
	])('lets this be: %s', (text) => {
		expect(unwrapped({ path: 'planted', text })).toEqual([]);
	});
});
