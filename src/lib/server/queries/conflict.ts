import type { EntryView } from '../../domain/entry-view';
import { DomainError } from '../../domain/errors';
import type { Context } from '../context';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import { claimDetail } from './claim-detail';
import { citationsOf } from './claim-head';
import { entryViews } from './entry-views';

/** A conflict shows at most this many entries: more is another claim by now. */
const MOST = 50;

/**
 * Runs the attempt. A conflict of versions comes back with the entries made since the version that
 * was read, as `tell` puts them.
 */
export async function tellingConflict<Result>(
	ctx: Context,
	tell: (entries: EntryView[]) => readonly unknown[],
	attempt: () => Promise<Result>
): Promise<Result> {
	try {
		return await attempt();
	} catch (refusal) {
		if (!(refusal instanceof DomainError) || refusal.code !== 'conflict') throw refusal;
		const { subject, expected } = refusal.details;
		if (typeof subject !== 'string' || typeof expected !== 'number') throw refusal;
		const changes = tell(changesSince(ctx, subject, expected));
		throw new DomainError('conflict', refusal.message, {
			details: { ...refusal.details, changes }
		});
	}
}

/** Runs the attempt. A conflict of citations comes back with the one that is there already. */
export async function namingCitation<Result>(
	ctx: Context,
	ref: string,
	attempt: () => Promise<Result>
): Promise<Result> {
	try {
		return await attempt();
	} catch (refusal) {
		if (!(refusal instanceof DomainError) || refusal.code !== 'conflict') throw refusal;
		const { evidence } = refusal.details;
		const citation = citationsOf(claimDetail(ctx.db, ref)).find(({ key }) => key === evidence);
		throw new DomainError('conflict', refusal.message, {
			details: { ...refusal.details, citation }
		});
	}
}

function changesSince({ db }: Context, subject: string, version: number): EntryView[] {
	const rows = db.$client
		.prepare<[string, number, number], LedgerRow>(
			`SELECT * FROM ledger_entry WHERE subject = ? AND subject_version > ?
			ORDER BY seq LIMIT ?`
		)
		.all(subject, version, MOST);
	return entryViews(db, rows.map(fromRow));
}
