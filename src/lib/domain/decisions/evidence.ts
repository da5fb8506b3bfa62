import type { EntryData, NewEntry } from '../entry';
import { DomainError, invalid, invalidAll, type Issue } from '../errors';

/** What attaching needs to know about where the evidence goes. */
export interface CitedOn {
	/** Ids of the claim's follow-ups and keys of its criteria; empty for a context check. */
	followUps: readonly string[];
	criteria: readonly string[];
}

type Attachment = EntryData<'evidence.attached'>;

/** `standing` tells whether the very same citation (claim, source, quote) is there already. */
export function decideAttachment(
	key: string,
	target: CitedOn,
	standing: boolean,
	data: Attachment
): NewEntry {
	if (standing) {
		throw new DomainError('conflict', 'the claim already cites this passage of this source', {
			details: { evidence: key }
		});
	}
	refuseUnknown(target, data);
	return { type: 'evidence.attached', subject: `evidence/${key}`, effective_on: null, data };
}

/**
 * Says what a piece of evidence bears on. A follow-up whose outcome cites it (`citing`) cannot be
 * left out: its outcome rests on it.
 */
export function decideLinks(
	key: string,
	target: CitedOn & { citing: readonly string[] },
	data: EntryData<'evidence.linked'>
): NewEntry {
	refuseUnknown(target, data);
	if (!target.citing.every((id) => data.follow_ups.includes(id))) {
		throw invalid('/follow_ups', 'follow_up_elsewhere');
	}
	return { type: 'evidence.linked', subject: `evidence/${key}`, effective_on: null, data };
}

export function decideWithdrawal(
	key: string,
	isStanding: boolean,
	reason: EntryData<'evidence.withdrawn'>['reason']
): NewEntry {
	if (!isStanding) throw invalid('', 'already_taken_back');
	return {
		type: 'evidence.withdrawn',
		subject: `evidence/${key}`,
		effective_on: null,
		data: { reason }
	};
}

function refuseUnknown(target: CitedOn, links: EntryData<'evidence.linked'>): void {
	const issues: Issue[] = [
		...unknown(links.follow_ups, target.followUps, '/follow_ups', 'follow_up_elsewhere'),
		...unknown(links.criteria, target.criteria, '/criteria', 'criterion_unknown')
	];
	if (issues.length > 0) throw invalidAll(issues);
}

function unknown(
	asked: readonly string[],
	known: readonly string[],
	pointer: string,
	code: 'follow_up_elsewhere' | 'criterion_unknown'
): Issue[] {
	return asked.flatMap((item, position) =>
		known.includes(item) ? [] : [{ pointer: `${pointer}/${position}`, code }]
	);
}
