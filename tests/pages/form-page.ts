import { isRedirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '../../src/lib/domain/actor';
import type { Locale } from '../../src/lib/domain/text';
import type { Context } from '../../src/lib/server/context';
import type { RefusedForm } from '../../src/lib/server/http/form';

type Action = (event: RequestEvent) => Promise<unknown>;

/** What a `+page.server.ts` with forms exports. */
export interface FormPage {
	actions: Record<string, Action>;
	load: (event: RequestEvent) => unknown;
}

export type Fields = Record<string, string | readonly string[]>;
export type Params = Record<string, string>;

export interface Asked {
	params: Params;
	locale?: Locale;
	actor?: Actor;
	body?: Fields | string;
}

export type Answer =
	| { status: 303; location: string }
	| { status: 200; data: unknown }
	| { status: number; refused: RefusedForm };

function eventOf(ctx: Context, action: string, { params, locale = 'en', actor, body }: Asked) {
	const url = new URL(`http://localhost/${locale}/form?/${action}`);
	const locals = {
		ctx: actor ? { ...ctx, actor } : ctx,
		locale,
		accounts: { namesOf: () => new Map() }
	};
	const init =
		body === undefined
			? {}
			: {
					method: 'POST',
					headers: { 'content-type': 'application/x-www-form-urlencoded' },
					body: typeof body === 'string' ? body : encoded(body)
				};
	return {
		url,
		params,
		locals,
		request: new Request(url, init),
		setHeaders: () => undefined
	} as unknown as RequestEvent;
}

function encoded(fields: Fields): string {
	return new URLSearchParams(
		Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, text]))
	).toString();
}

/** Sends a form as a browser without JavaScript does. */
export async function sendForm(
	page: FormPage,
	name: string,
	ctx: Context,
	asked: Asked
): Promise<Answer> {
	const action = page.actions[name];
	if (!action) throw new Error(`no action ${name}`);
	try {
		const answer = (await action(eventOf(ctx, name, asked))) as ActionFailure<RefusedForm>;
		const isFailure = typeof answer === 'object' && 'status' in answer;
		return isFailure
			? { status: answer.status, refused: answer.data }
			: { status: 200, data: answer };
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: 303, location: thrown.location };
		throw thrown;
	}
}

/** What the page behind a form shows. */
export async function openForm(page: FormPage, name: string, ctx: Context, asked: Asked) {
	const data = (await page.load(eventOf(ctx, name, asked))) as {
		editing: Record<string, unknown>;
	};
	return data.editing;
}

/** What came back, by dotted name, as it was sent. */
export function typedIn(answer: Answer): Fields {
	if (!('refused' in answer)) throw new Error(`was taken: ${JSON.stringify(answer)}`);
	const flat = (values: object, at: string): [string, string | string[]][] =>
		Object.entries(values).flatMap(([name, value]: [string, string | string[] | object]) =>
			typeof value === 'string' || Array.isArray(value)
				? [[at + name, value]]
				: flat(value, `${at}${name}.`)
		);
	return Object.fromEntries(flat(answer.refused.values, ''));
}
