import type * as v from 'valibot';
import { scaleOf } from '../../domain/claim';
import { judgeAttribution } from '../commands/attribution';
import { publishClaim, scheduleLook } from '../commands/claim';
import { fixCriterion, judgeCriterion } from '../commands/criterion';
import { rateClaim } from '../commands/rating';
import type { Steps } from '../commands/command';
import { subjectVersion } from '../queries/subject-version';
import { importEvidence, keysOf, type Citations } from './evidence-import';
import { importFollowUps } from './follow-up-import';
import type { Importing } from './importing';
import { attributionShape, claimShape, criterionShape, ratingShape } from './record-shape';

type ClaimItem = v.InferOutput<typeof claimShape>;

/**
 * The claims of a record file: first all of them, since one may be superseded by a later one; then
 * everything that stands on each.
 */
export function* importClaims(work: Importing, items: readonly unknown[]): Steps<void> {
	const { problems, deciding, slug } = work;
	const published: [ref: string, item: ClaimItem, at: string][] = [];
	for (const [item, at] of problems.each(claimShape, items, '/claims')) {
		const { number, slug: name, kind, title, text, original_language, due, scale } = item;
		if (scale !== scaleOf(kind)) problems.add(`${at}/scale`, 'not_allowed');
		const facts = { number, slug: name, kind, title, text, original_language, due };
		const claim = yield* problems.attempt(at, () => publishClaim.decide(deciding, slug, facts));
		if (claim) published.push([claim.ref, item, at]);
	}
	for (const [ref, item, at] of published) yield* importDetails(work, ref, item, at);
}

function* importDetails(work: Importing, ref: string, claim: ClaimItem, at: string): Steps<void> {
	const { problems, deciding } = work;
	yield* importCriteria(work, ref, claim.criteria, `${at}/criteria`);
	const citations = yield* importEvidence(work, ref, claim.evidence, `${at}/evidence`);
	yield* importFollowUps(work, ref, citations, claim.follow_ups, at);
	if (claim.attribution) {
		yield* importAttribution(work, ref, claim.attribution, `${at}/attribution`);
	}
	yield* importRatings(work, ref, citations, claim.ratings, `${at}/ratings`);
	const { look_again_on: on } = claim;
	if (on === undefined) return;
	yield* problems.attempt(`${at}/look_again_on`, () => scheduleLook.decide(deciding, ref, { on }));
}

function* importCriteria(
	{ problems, deciding }: Importing,
	ref: string,
	items: readonly unknown[],
	at: string
): Steps<void> {
	for (const [criterion, pointer] of problems.each(criterionShape, items, at)) {
		const { verdict, effective_on, ...fixed } = criterion;
		const added = yield* problems.attempt(pointer, () => fixCriterion.decide(deciding, ref, fixed));
		if (!added) continue;
		if (effective_on === null) {
			if (verdict !== 'open') problems.add(`${pointer}/effective_on`, 'effective_day_required');
			continue;
		}
		yield* problems.attempt(pointer, () =>
			judgeCriterion.decide(deciding, { claim: ref, key: fixed.key }, { verdict, effective_on })
		);
	}
}

type AttributionItem = v.InferOutput<typeof attributionShape>;

function* importAttribution(work: Importing, ref: string, item: unknown, at: string): Steps<void> {
	const { problems, deciding } = work;
	const attribution = problems.parse(attributionShape, item, at);
	if (!attribution) return;
	const quotes = quotesOf(work, attribution, at);
	if (!quotes) return;
	yield* problems.attempt(at, () =>
		judgeAttribution.decide(deciding, ref, { ...attribution, quotes })
	);
}

function quotesOf({ problems, sources }: Importing, { quotes }: AttributionItem, at: string) {
	const found = quotes.map((quote, position) => {
		const source = sources.get(quote.source);
		if (source === undefined) problems.add(`${at}/quotes/${position}/source`, 'source_unknown');
		return source ? { ...quote, source: source.key } : undefined;
	});
	return found.every((quote) => quote !== undefined) ? found : undefined;
}

function* importRatings(
	work: Importing,
	ref: string,
	citations: Citations,
	items: readonly unknown[],
	at: string
): Steps<void> {
	const { problems, deciding } = work;
	for (const [rating, pointer] of problems.each(ratingShape, items, at)) {
		const evidence = keysOf(work, citations, rating.evidence, `${pointer}/evidence`);
		if (!evidence) continue;
		const version = subjectVersion(deciding.db, `claim/${ref}`);
		yield* problems.attempt(pointer, () =>
			rateClaim.decide(deciding, ref, { ...rating, evidence, version })
		);
	}
}
