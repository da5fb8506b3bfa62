import type { Context } from '../../src/lib/server/context';
import { openForm, sendForm, type Answer, type Asked, type FormPage } from './form-page';

const FOLDER = '../../src/routes/[locale=locale]';
const CLAIM = 'statements/[slug]/[number]';
const modules = import.meta.glob<FormPage>(
	[
		'../../src/routes/*/statements/*/*/{rate,attach,follow-ups/new}/+page.server.ts',
		'../../src/routes/*/statements/*/*/{ratings,evidence}/*/{retract,withdraw}/+page.server.ts',
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

const actionOf = (name: FormName) => (name.startsWith('retract') ? 'retract' : name);

function pageOf(name: FormName): FormPage {
	const found = modules[`${FOLDER}/${FORMS[name]}/+page.server.ts`];
	if (!found) throw new Error(`no page for ${name}`);
	return found;
}

/** Sends a form as a browser without JavaScript does. */
export function send(ctx: Context, name: FormName, asked: Asked): Promise<Answer> {
	return sendForm(pageOf(name), actionOf(name), ctx, asked);
}

/** What the page behind a form shows. */
export function open(ctx: Context, name: FormName, asked: Asked) {
	return openForm(pageOf(name), actionOf(name), ctx, asked);
}
