import type { Day } from '../day';
import type { EntryData, NewEntry } from '../entry';
import { DomainError, invalidAll, type Issue } from '../errors';
import type { Bilingual } from '../text';
import { dayIssues } from './day-rules';

/** What judging a claim's criteria and attribution needs to know about it. */
export interface JudgedClaim {
	ref: string;
	madeOn: Day;
	text: Bilingual;
	criteria: readonly string[];
}

/** Criteria are fixed beforehand; two of one claim never share a key. */
export function decideCriterion(
	claim: JudgedClaim,
	data: EntryData<'claim.criterion_fixed'>
): NewEntry {
	if (claim.criteria.includes(data.key)) {
		throw new DomainError('conflict', `the criterion ${data.key} is there already`, {
			details: { criterion: data.key }
		});
	}
	return { type: 'claim.criterion_fixed', subject: `claim/${claim.ref}`, effective_on: null, data };
}

export function decideVerdict(
	claim: JudgedClaim,
	effectiveOn: Day,
	data: EntryData<'claim.criterion_judged'>,
	today: Day
): NewEntry {
	if (!claim.criteria.includes(data.key)) {
		throw new DomainError('not_found', `the criterion ${data.key} does not exist`);
	}
	// an assertion's criteria may have been met before it was made
	refuse(dayIssues(effectiveOn, { today }));
	return {
		type: 'claim.criterion_judged',
		subject: `claim/${claim.ref}`,
		effective_on: effectiveOn,
		data
	};
}

/** Did they say it? Each element's span must be words of the claim, verbatim, in its language. */
export function decideAttribution(
	claim: JudgedClaim,
	effectiveOn: Day,
	data: EntryData<'claim.attribution_judged'>,
	knownSources: (key: string) => boolean,
	today: Day
): NewEntry {
	const issues: Issue[] = dayIssues(effectiveOn, { notBefore: claim.madeOn, today });
	for (const [position, element] of data.elements.entries()) {
		for (const language of ['ar', 'en'] as const) {
			const span = element.span?.[language];
			if (span === undefined || claim.text[language]?.includes(span)) continue;
			issues.push({ pointer: `/elements/${position}/span/${language}`, code: 'span_not_found' });
		}
	}
	for (const [position, quote] of data.quotes.entries()) {
		if (knownSources(quote.source)) continue;
		issues.push({ pointer: `/quotes/${position}/source`, code: 'source_unknown' });
	}
	refuse(issues);
	return {
		type: 'claim.attribution_judged',
		subject: `claim/${claim.ref}`,
		effective_on: effectiveOn,
		data
	};
}

function refuse(issues: Issue[]): void {
	if (issues.length > 0) throw invalidAll(issues);
}
