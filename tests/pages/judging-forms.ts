import type { Context } from '../../src/lib/server/context';
import { openForm, sendForm, type Answer, type Asked, type FormPage } from './form-page';

const FOLDER = '../../src/routes/[locale=locale]';
const STATEMENT = 'statements/[slug]';
const CLAIM = `${STATEMENT}/[number]`;
const modules = import.meta.glob<FormPage>(
	[
		'../../src/routes/*/statements/*/*/{criteria,attribution,edit,look-again}/**/+page.server.ts',
		'../../src/routes/*/statements/*/*/evidence/*/links/+page.server.ts',
		'../../src/routes/*/statements/*/{edit,claims,context,gaps}/**/+page.server.ts',
		'../../src/routes/*/evidence/*/edit/+page.server.ts'
	],
	{ eager: true }
);

/** Every form of the judging room: the folder of its page, and its action. */
export const FORMS = {
	fix: [`${CLAIM}/criteria/new`, 'fix'],
	verdict: [`${CLAIM}/criteria/[key]`, 'judge'],
	retractVerdict: [`${CLAIM}/criteria/[key]/verdicts/[id]/retract`, 'retract'],
	attribution: [`${CLAIM}/attribution`, 'judge'],
	moreElements: [`${CLAIM}/attribution`, 'more'],
	retractAttribution: [`${CLAIM}/attribution/[id]/retract`, 'retract'],
	claim: [`${CLAIM}/edit`, 'edit'],
	plan: [`${CLAIM}/look-again`, 'plan'],
	drop: [`${CLAIM}/look-again`, 'drop'],
	links: [`${CLAIM}/evidence/[key]/links`, 'link'],
	statement: [`${STATEMENT}/edit`, 'edit'],
	newClaim: [`${STATEMENT}/claims/new`, 'publish'],
	moreCriteria: [`${STATEMENT}/claims/new`, 'more'],
	context: [`${STATEMENT}/context/new`, 'check'],
	gap: [`${STATEMENT}/gaps/new`, 'note'],
	source: ['evidence/[key]/edit', 'edit']
} as const;
export type FormName = keyof typeof FORMS;

/** The pages that the table above leaves out. */
export const untested = Object.keys(modules).filter(
	(path) => !Object.values(FORMS).some(([folder]) => path === `${FOLDER}/${folder}/+page.server.ts`)
);

function pageOf(name: FormName): FormPage {
	const found = modules[`${FOLDER}/${FORMS[name][0]}/+page.server.ts`];
	if (!found) throw new Error(`no page for ${name}`);
	return found;
}

/** Sends a form as a browser without JavaScript does. */
export function send(ctx: Context, name: FormName, asked: Asked): Promise<Answer> {
	return sendForm(pageOf(name), FORMS[name][1], ctx, asked);
}

/** What the page behind a form shows. */
export function open(ctx: Context, name: FormName, asked: Asked) {
	return openForm(pageOf(name), FORMS[name][1], ctx, asked);
}
