import { isRedirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '../../src/lib/domain/actor';
import type { Locale } from '../../src/lib/domain/text';
import type { Context } from '../../src/lib/server/context';
import type { RefusedForm } from '../../src/lib/server/http/form';

type Action = (event: RequestEvent) => Promise<unknown>;
interface Page {
	actions: Record<string, Action>;
	load: (event: RequestEvent) => unknown;
}

const FOLDER = '../../src/routes/[locale=locale]';
const CLAIM = 'statements/[slug]/[number]';
const modules = import.meta.glob<Page>(
	[
		'../../src/routes/*/statements/*/*/{rate,attach,follow-ups/new}/+page.server.ts',
		'../../src/routes/*/statements/*/*/*/*/{retract,withdraw}/+page.server.ts',
		'../../src/routes/*/follow-ups/*/*/+page.server.ts'
	],
	{ eager: true }
);

/** Every form of the editing room, by its action: the folder of its page. */
export const FORMS = {
	rate: `${CLAIM}/rate`,
	attach: `${CLAIM}/attach`,
	look: `${CLAIM}/attach`,
	expect: `${CLAIM}/follow-ups/new`,
	record: `${CLAIM}/follow-ups/new`,
	resolve: 'follow-ups/[id]/outcome',
	edit: 'follow-ups/[id]/edit',
	retractOutcome: 'follow-ups/[id]/retract',
	retractRating: `${CLAIM}/ratings/[id]/retract`,
	withdraw: `${CLAIM}/evidence/[key]/withdraw`
} as const;
export type FormName = keyof typeof FORMS;

/** The pages that the table above leaves out. */
export const untested = Object.keys(modules).filter(
	(path) => !Object.values(FORMS).some((folder) => path === `${FOLDER}/${folder}/+page.server.ts`)
);

export type Fields = Record<string, string | readonly string[]>;
export type Params = Record<string, string>;

const actionOf = (name: FormName) => (name.startsWith('retract') ? 'retract' : name);

function pageOf(name: FormName): Page {
	const found = modules[`${FOLDER}/${FORMS[name]}/+page.server.ts`];
	if (!found) throw new Error(`no page for ${name}`);
	return found;
}

interface Asked {
	params: Params;
	locale?: Locale;
	actor?: Actor;
	body?: Fields | string;
}

function eventOf(ctx: Context, name: FormName, { params, locale = 'en', actor, body }: Asked) {
	const url = new URL(`http://localhost/${locale}/form?/${actionOf(name)}`);
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

export type Answer =
	| { status: 303; location: string }
	| { status: 200; data: unknown }
	| { status: number; refused: RefusedForm };

/** Sends a form as a browser without JavaScript does. */
export async function send(ctx: Context, name: FormName, asked: Asked): Promise<Answer> {
	const action = pageOf(name).actions[actionOf(name)];
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
export async function open(ctx: Context, name: FormName, asked: Asked) {
	const data = (await pageOf(name).load(eventOf(ctx, name, asked))) as {
		editing: Record<string, unknown>;
	};
	return data.editing;
}
