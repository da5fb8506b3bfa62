import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodsOf, ROUTES, startApi, type Api, type Json } from './server';

const text = readFileSync('docs/api.md', 'utf8');

interface Example {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: string | undefined;
	status: number;
	answer: unknown;
}

/** An ```http block and the ```json block that answers it. */
const examples: Example[] = [
	...text.matchAll(/```http\n([\s\S]*?)\n```\s+```json (\d+)\n([\s\S]*?)\n```/g)
].map(([, request = '', status, answer = '']) => {
	const [head = '', ...rest] = request.split('\n\n');
	const [line = '', ...headers] = head.split('\n');
	const [method = '', path = ''] = line.split(' ');
	return {
		method,
		path,
		headers: Object.fromEntries(headers.map((header) => header.split(': '))) as Record<
			string,
			string
		>,
		body: rest.length > 0 ? rest.join('\n\n') : undefined,
		status: Number(status),
		answer: JSON.parse(answer)
	};
});

describe('docs/api.md', () => {
	let api: Api;
	const known = new Map<string, unknown>();
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	const filled = (template: string) =>
		template.replace(/"(\$[A-Z_]+)"|(\$[A-Z_]+)/g, (_, quoted?: string, bare?: string) => {
			const name = quoted ?? bare ?? '';
			if (!known.has(name)) throw new Error(`${name} is not known yet`);
			return quoted ? JSON.stringify(known.get(name)) : String(known.get(name));
		});

	/** What differs between an example and what came, as paths. */
	const differences = (shown: unknown, came: unknown, path = ''): string[] => {
		if (shown === '…') return came === undefined ? [`${path} is missing`] : [];
		if (typeof shown === 'string' && /^\$[A-Z_]+$/.test(shown)) {
			if (!known.has(shown)) known.set(shown, came);
			return known.get(shown) === came && came !== undefined ? [] : [`${path} is not ${shown}`];
		}
		if (typeof shown === 'string' && shown.startsWith('…')) {
			const fits = typeof came === 'string' && came.endsWith(shown.slice(1));
			return fits ? [] : [`${path} is ${JSON.stringify(came)}`];
		}
		if (Array.isArray(shown)) {
			if (!Array.isArray(came)) return [`${path} is no list`];
			const isOpen = shown.at(-1) === '…';
			const items: unknown[] = isOpen ? shown.slice(0, -1) : shown;
			const fits = isOpen ? came.length >= items.length : came.length === items.length;
			const inside = items.flatMap((item, index) =>
				differences(item, came[index], `${path}/${index}`)
			);
			return fits ? inside : [`${path} has ${came.length} items`, ...inside];
		}
		if (typeof shown === 'object' && shown !== null) {
			if (typeof came !== 'object' || came === null) return [`${path} is no object`];
			return Object.entries(shown).flatMap(([name, value]) =>
				differences(value, (came as Json)[name], `${path}/${name}`)
			);
		}
		return shown === came ? [] : [`${path} is ${JSON.stringify(came)}`];
	};

	it('has an example for every http block', () => {
		expect(examples.length).toBe(text.match(/^```http$/gm)?.length);
		expect(examples.length).toBeGreaterThan(20);
	});

	// in the order of the page: later examples use what earlier ones gave
	it.each(examples)('$method $path answers $status', async (example) => {
		const response = await api.ask(filled(example.path), {
			method: example.method,
			headers: example.headers,
			token: example.method === 'POST',
			...(example.body === undefined ? {} : { body: filled(example.body) })
		});
		const came: unknown = await response.json();
		expect({ status: response.status, differences: differences(example.answer, came) }).toEqual({
			status: example.status,
			differences: []
		});
		if (example.status === 201) expect(response.headers.get('location')).toMatch(/^\/api\/v1\//);
	});

	const endpoints = ROUTES.filter((route) => route.startsWith('/api/v1/')).flatMap((route) =>
		methodsOf(route).map((method) => {
			const path = route.slice('/api/v1'.length).replace(/\[(\w+)\]/g, '{$1}');
			return `${method} ${path}`;
		})
	);

	it('has a heading for every endpoint, and none for another', () => {
		const headings = [...text.matchAll(/^### ((?:GET|POST|PUT|PATCH|DELETE) .*)$/gm)].map(
			([, name]) => name
		);
		expect([...headings].sort()).toEqual([...endpoints].sort());
	});

	it('names every field of a claim', async () => {
		const claim = await api.json('/api/v1/statements/carter-le-drian-paris-2016/claims/1');
		const [, section = ''] = text.split('### GET /statements/{slug}/claims/{number}\n');
		const table = section.split('\n### ')[0] ?? '';
		const names = new Set<string>();
		const collect = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			for (const [name, inner] of Object.entries(value)) {
				if (!Array.isArray(value)) names.add(name);
				collect(inner);
			}
		};
		const { http: _, ...fields } = claim;
		collect(fields);
		expect(names.size).toBeGreaterThan(40);
		expect([...names].filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
	});

	it('lists every code of a problem', async () => {
		const { en } = await import('../../src/lib/i18n/en/catalogue');
		const codes = Object.keys(en.errors)
			.filter((key) => key.startsWith('problem.') && !key.startsWith('problem.title.'))
			.map((key) => key.slice('problem.'.length));
		expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
		expect(codes.length).toBeGreaterThan(15);
	});
});
