import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { DomainError, type Issue } from '../../domain/errors';
import { parse } from '../../domain/text';
import { closeUp, readForm, shape, type FormValues } from './form-data';
import { statusOf } from './status';

/** What a refused form gets back: everything that was typed, and what is wrong with it. */
export interface RefusedForm {
	/** Names the action, for pages with several forms. */
	action: string;
	values: FormValues;
	issues: Issue[];
	refusal: DomainError['code'];
	/** Of a conflict: what changed meanwhile. */
	conflict: Record<string, unknown> | null;
}

/** Never sent back into a page. */
const SECRETS = ['password', 'current_password', 'new_password', 'token'];

/**
 * Wraps a form action: reads the form, parses it with the schema, runs the action. A refusal comes
 * back with what was typed. The action answers with an address to go to (303), or with data.
 */
export function form<S extends v.GenericSchema, Event extends RequestEvent, Result>(
	schema: S,
	action: (event: Event, input: v.InferOutput<S>) => Promise<Result> | Result
) {
	return async (event: Event) => {
		const values = closeUp(schema, await readForm(event.request));
		try {
			return await action(event, parse(schema, shape(schema, values) ?? {}));
		} catch (refusal) {
			if (!(refusal instanceof DomainError)) throw refusal;
			const { code, issues, details } = refusal;
			if (code === 'too_many' && typeof details.retryAfter === 'number') {
				event.setHeaders({ 'retry-after': String(details.retryAfter) });
			}
			const refused: RefusedForm = {
				action: actionName(event.url),
				values: withoutSecrets(values),
				issues: [...issues],
				refusal: code,
				conflict: code === 'conflict' ? { ...details } : null
			};
			return fail(statusOf(code), refused);
		}
	};
}

/** `?/rate` → `rate`; the only action of a page is `default`. */
function actionName(url: URL): string {
	const [first] = url.searchParams.keys();
	return first?.startsWith('/') ? first.slice(1) : 'default';
}

function withoutSecrets(values: FormValues): FormValues {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRETS.includes(name)));
}

/** 303 after success; `recorded` tells the page which entries to say something about. */
export function goTo(address: string, recorded?: { seq: number }): never {
	if (!recorded) redirect(303, address);
	const [path = '', fragment] = address.split('#');
	const joint = path.includes('?') ? '&' : '?';
	const hash = fragment === undefined ? '' : `#${fragment}`;
	redirect(303, `${path}${joint}recorded=${recorded.seq}${hash}`);
}

/** For a button that only asks for room for one more row: everything comes back as it was typed. */
export const anyFields = v.looseObject({});
export function asTyped(
	{ url }: Pick<RequestEvent, 'url'>,
	typed: v.InferOutput<typeof anyFields>
) {
	const values = typed as FormValues;
	return { action: actionName(url), values, issues: [], refusal: null, conflict: null };
}
