import { scaleOf } from '../claim';
import type { Day } from '../day';
import type { EntryData, NewEntry } from '../entry';
import { DomainError, invalid } from '../errors';
import { isOnScale } from '../scales';
import { dayIssues } from './day-rules';

/** A statement's address is for ever: a slug that is taken stays taken. */
export function decideStatement(
	isTaken: boolean,
	data: EntryData<'statement.published'>,
	today: Day
): NewEntry {
	if (isTaken) {
		throw new DomainError('conflict', `the statement ${data.slug} is there already`, {
			details: { statement: data.slug }
		});
	}
	const [issue] = dayIssues(data.made_on, { today }, '/made_on');
	if (issue) throw invalid(issue.pointer, issue.code, issue.params);
	return {
		type: 'statement.published',
		subject: `statement/${data.slug}`,
		effective_on: data.made_on,
		data
	};
}

export interface PublishedStatement {
	slug: string;
	madeOn: Day;
	/** Numbers of its claims. */
	claims: readonly number[];
	contextChecks: readonly string[];
}

export function decideClaim(
	statement: PublishedStatement,
	data: Omit<EntryData<'claim.published'>, 'scale'>
): NewEntry {
	const ref = `${statement.slug}/${data.number}`;
	if (statement.claims.includes(data.number)) {
		throw new DomainError('conflict', `the claim ${ref} is there already`, {
			details: { claim: ref }
		});
	}
	return {
		type: 'claim.published',
		subject: `claim/${ref}`,
		effective_on: statement.madeOn,
		data: { ...data, scale: scaleOf(data.kind) }
	};
}

/** An assertion of the preamble, judged like a claim; its evidence is attached to it afterwards. */
export function decideContextCheck(
	statement: PublishedStatement,
	data: EntryData<'statement.context_checked'>
): NewEntry {
	if (!isOnScale(data.scale, data.status)) throw invalid('/status', 'not_on_scale');
	if (statement.contextChecks.includes(data.key)) throw invalid('/key', 'already_exists');
	return {
		type: 'statement.context_checked',
		subject: `statement/${statement.slug}`,
		effective_on: statement.madeOn,
		data
	};
}

export function decideGap(
	statement: PublishedStatement,
	data: EntryData<'statement.gap_noted'>
): NewEntry {
	const missing = data.claims.findIndex((number) => !statement.claims.includes(number));
	if (missing >= 0) throw invalid(`/claims/${missing}`, 'claim_unknown');
	return {
		type: 'statement.gap_noted',
		subject: `statement/${statement.slug}`,
		effective_on: null,
		data
	};
}
