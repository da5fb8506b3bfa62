import type { Day } from '../day';
import type { EntryData, NewEntry } from '../entry';
import { invalid, invalidAll, type Issue } from '../errors';
import type { Outcome } from '../follow-up';
import { dayIssues, evidenceIssues } from './day-rules';

/** What a follow-up needs to know about its claim. */
export interface FollowedClaim {
	ref: string;
	evidence: readonly { key: string; isWithdrawn: boolean }[];
}

/** An event that is announced or due. `since`: the day since which it was known to be expected. */
export function decideExpectation(
	id: string,
	claim: FollowedClaim,
	since: Day,
	data: EntryData<'follow_up.expected'>,
	today: Day
): NewEntry {
	refuse([
		...dayIssues(since, { today }, '/expected_since'),
		...evidenceIssues(data.evidence, claim.evidence)
	]);
	return { type: 'follow_up.expected', subject: `follow-up/${id}`, effective_on: since, data };
}

/** An event that simply happened. It may lie before the statement: context does. */
export function decideRecording(
	id: string,
	claim: FollowedClaim,
	outcomeOn: Day,
	data: EntryData<'follow_up.recorded'>,
	today: Day
): NewEntry {
	refuse(outcomeIssues(claim, outcomeOn, data.evidence, today));
	return { type: 'follow_up.recorded', subject: `follow-up/${id}`, effective_on: outcomeOn, data };
}

/** What became of an expected event, or of a recorded one whose outcome was taken back. */
export function decideResolution(
	followUp: { id: string; claim: FollowedClaim; standingOutcome: Outcome | null },
	outcomeOn: Day,
	data: EntryData<'follow_up.resolved'>,
	today: Day
): NewEntry {
	if (followUp.standingOutcome !== null) throw invalid('/outcome', 'already_resolved');
	refuse(outcomeIssues(followUp.claim, outcomeOn, data.evidence, today));
	return {
		type: 'follow_up.resolved',
		subject: `follow-up/${followUp.id}`,
		effective_on: outcomeOn,
		data
	};
}

/** Takes an outcome back: the follow-up is awaited again, the old outcome stays readable. */
export function decideOutcomeRetraction(
	id: string,
	standing: string | null,
	reason: EntryData<'follow_up.outcome_retracted'>['reason']
): NewEntry {
	if (standing === null) throw invalid('', 'not_resolved');
	return {
		type: 'follow_up.outcome_retracted',
		subject: `follow-up/${id}`,
		effective_on: null,
		data: { entry: standing, reason }
	};
}

function outcomeIssues(
	claim: FollowedClaim,
	outcomeOn: Day,
	evidence: readonly string[],
	today: Day
): Issue[] {
	const issues = [
		...dayIssues(outcomeOn, { today }, '/outcome_on'),
		...evidenceIssues(evidence, claim.evidence)
	];
	if (evidence.length === 0) issues.push({ pointer: '/evidence', code: 'evidence_required' });
	return issues;
}

function refuse(issues: Issue[]): void {
	if (issues.length > 0) throw invalidAll(issues);
}
