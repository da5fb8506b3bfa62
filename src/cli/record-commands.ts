import { DomainError } from '$lib/domain/errors';
import { ledgerLines } from '$lib/server/exchange/ledger-lines';
import { importRecord } from '$lib/server/exchange/record-import';
import { exportRecord } from '$lib/server/exchange/record-export';
import { statementSlugs } from '$lib/server/queries/statement-slugs';
import { OPERATOR, Refusal, type Call, type Command } from './command';
import { explain } from './explain';
import { jsonText, pourWhole, readJsonFile, writeWhole } from './record-file';

async function importFile({ positional, app, io }: Call): Promise<void> {
	const file = positional('FILE');
	const record = readJsonFile(file);
	const ctx = (await app()).contextFor(OPERATOR);
	const { slug, added } = await importRecord(ctx, record).catch((error: unknown) => {
		throw error instanceof DomainError ? refused(file, error) : error;
	});
	io.say(added > 0 ? `${added} entries were added.` : 'It is there already: nothing was added.');
	io.out(slug);
}

function refused(file: string, error: DomainError): Refusal {
	const why =
		error.code === 'conflict'
			? 'differs from what was loaded before, at'
			: 'breaks rules, and nothing of it was loaded';
	return new Refusal(`${file} ${why}:\n${explain(error)}`);
}

async function exportFile({ positional, option, app, io }: Call): Promise<void> {
	const ctx = (await app()).contextFor(OPERATOR);
	const slugs = statementSlugs(ctx.db);
	const slug = option('statement') ?? (slugs.length === 1 ? slugs[0] : undefined);
	if (slugs.length === 0) throw new Refusal('There is no statement to export.');
	if (slug === undefined) {
		throw new Refusal(`Say which with --statement: ${slugs.join(', ')}.`);
	}
	if (!slugs.includes(slug)) {
		throw new Refusal(`There is no statement "${slug}", but: ${slugs.join(', ')}.`);
	}
	const text = jsonText(exportRecord(ctx, slug));
	const file = positional('FILE');
	if (file === '-') {
		io.out(text.trimEnd());
		return;
	}
	writeWhole(file, text);
	io.say(`${slug} is in ${file}.`);
}

async function exportLedger({ positional, app, io }: Call): Promise<void> {
	const { db } = (await app()).contextFor(OPERATOR);
	const file = positional('FILE');
	if (file === '-') return io.pour(ledgerLines(db));
	await pourWhole(file, ledgerLines(db));
	io.say(`The ledger is in ${file}.`);
}

export const recordCommands: readonly Command[] = [
	{
		name: 'import',
		usage: 'FILE',
		summary: 'load a record file, whole or not at all',
		run: importFile
	},
	{
		name: 'export ledger',
		usage: '[FILE]',
		summary: 'write every entry of the ledger, one a line (NDJSON)',
		run: exportLedger
	},
	{
		name: 'export',
		usage: 'FILE [--statement SLUG]',
		summary: 'write a statement as a record file ("-": to standard output)',
		run: exportFile
	}
];
