import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '$lib/domain/errors';
import type { Context } from '$lib/server/context';
import { importRecord } from '$lib/server/exchange/record-import';
import { Refusal, type Io } from './command';
import { explain } from './explain';
import { readJsonFile } from './record-file';

export interface Loaded {
	/** Slugs of the statements that are new. */
	added: string[];
	/** Files that were there before, or are broken or changed. */
	others: number;
}

/**
 * Loads the record files of a folder whose statement is not there yet. A broken file, or one that
 * differs from what was loaded, is a warning that names each problem; it stops nothing.
 */
export async function loadRecords(ctx: Context, folder: string, io: Io): Promise<Loaded> {
	const loaded: Loaded = { added: [], others: 0 };
	for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
		if (!name.endsWith('.json') || name.endsWith('.schema.json')) continue;
		try {
			const { slug, added } = await importRecord(ctx, readJsonFile(join(folder, name)));
			if (added > 0) loaded.added.push(slug);
			else loaded.others++;
		} catch (error) {
			loaded.others++;
			io.say(warning(name, error));
		}
	}
	return loaded;
}

function warning(name: string, error: unknown): string {
	if (error instanceof Refusal) return `warning    ${error.message} It was not loaded.`;
	const isChanged = error instanceof DomainError && error.code === 'conflict';
	const what = isChanged
		? 'differs from what was loaded before, which stays as it is'
		: 'breaks rules and was not loaded';
	return `warning    ${name} ${what}:\n${explain(error).replaceAll(/^/gm, '  ')}`;
}
