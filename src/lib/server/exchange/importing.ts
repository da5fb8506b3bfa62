import type { Deciding } from '../commands/command';
import type { Problems } from './problems';

/** What an import keeps while it walks through a file. */
export interface Importing {
	deciding: Deciding;
	problems: Problems;
	slug: string;
	/** Keys of sources by their names in the file; null where the source itself was refused. */
	sources: Map<string, { key: string; url: string } | null>;
}

/** The name of an item that is broken otherwise: what cites it need not be called broken too. */
export function nameOf(item: unknown): string | undefined {
	const key = (item as { key?: unknown } | null)?.key;
	return typeof key === 'string' ? key : undefined;
}
