import { notFound } from '../../domain/errors';
import type { Bilingual } from '../../domain/text';
import type { Db } from '../db/open';
import type * as t from '../db/schema';
import { claimRows } from './claim-rows';

type Rows<T extends { $inferSelect: unknown }> = T['$inferSelect'];
type LinkRow = Rows<typeof t.followUpEvidence>;
type OutcomeRow = Rows<typeof t.outcome>;

/** Why a fact was taken back, by whom and when, and the entry that stands in its place, if any. */
export type Removal = ReturnType<typeof removalIn>;
export type ClaimDetail = ReturnType<typeof claimDetail>;
export type RatingDetail = ClaimDetail['ratings'][number];
export type CriterionDetail = ClaimDetail['criteria'][number];
export type AttributionDetail = ClaimDetail['attributions'][number];
export type FollowUpDetail = ClaimDetail['followUps'][number];
export type EvidenceDetail = ClaimDetail['evidence'][number];

/**
 * Everything on one claim. Histories are sorted by effective day, then seq, and keep what was taken
 * back: `isStanding` is false there and `removal` says why. Throws `not_found`.
 */
export function claimDetail(db: Db, ref: string) {
	const read = claimRows(db);
	const found = read.claim.get({ ref });
	if (!found) throw notFound(`claim ${ref}`);
	const { claim, statement } = found;
	const { version } = found.subject;
	const corrections = read.corrections.all({ ref });
	const marked = <Row extends { id: string; removedSeq: number | null }>(rows: Row[]) =>
		rows.map((row) => ({
			...row,
			isStanding: row.removedSeq === null,
			removal: removalIn(corrections, row.id, row.removedSeq)
		}));
	const ratings = marked(read.ratings.all({ ref }));
	const attributions = marked(read.attributions.all({ ref }));
	const verdicts = marked(read.verdicts.all({ ref }));
	const criterionLinks = read.criterionLinks.all({ ref });
	const links = read.followUpLinks.all({ ref });
	const outcomes = marked(read.outcomes.all({ ref }));
	return {
		claim,
		version,
		due:
			claim.dueDate !== null && claim.duePrecision !== null
				? { date: claim.dueDate, precision: claim.duePrecision }
				: null,
		statement,
		/** Every claim of the statement, this one included, by number. */
		siblings: read.siblings.all(claim.statement).map(({ title, ...sibling }) => ({
			...sibling,
			title: JSON.parse(title) as Bilingual
		})),
		ratings,
		/** The rating in force; null while nobody has rated the claim. */
		rating: latest(ratings),
		criteria: read.criteria.all({ ref }).map((criterion) => {
			const history = verdicts.filter((verdict) => verdict.key === criterion.key);
			const current = latest(history);
			return {
				...criterion,
				verdict: current?.verdict ?? ('open' as const),
				/** The judgement in force; null while the criterion is open. */
				current,
				history,
				evidence: criterionLinks
					.filter((link) => link.key === criterion.key && link.removedSeq === null)
					.map((link) => link.evidence)
			};
		}),
		attributions,
		/** The judgement in force; null while nobody has checked the words. */
		attribution: latest(attributions),
		/** The sources that the quotes of attributions name, by key. */
		quoteSources: new Map(read.quoteSources.all({ ref }).map((source) => [source.key, source])),
		followUps: read.followUps.all({ ref }).map(({ followUp, subject }) => ({
			...followUp,
			...resolution(outcomes, followUp),
			version: subject.version,
			expectedBy:
				followUp.expectedDate !== null && followUp.expectedPrecision !== null
					? { date: followUp.expectedDate, precision: followUp.expectedPrecision }
					: null,
			evidence: links
				.filter((link) => link.followUp === followUp.id && link.removedSeq === null)
				.sort((one, other) => one.followUpPosition - other.followUpPosition)
				.map((link) => link.evidence)
		})),
		/** In the order of attaching. A citation that was withdrawn and attached again is there twice. */
		evidence: read.evidence.all({ ref }).map(({ evidence, source, subject }) => ({
			...evidence,
			source,
			version: subject.version,
			isStanding: evidence.removedSeq === null,
			removal: removalIn(corrections, evidence.key, evidence.removedSeq),
			followUps: linksOf(links, evidence).map((link) => link.followUp),
			criteria: criterionLinks.filter((link) => isOf(evidence, link)).map((link) => link.key)
		}))
	};
}

function latest<Row extends { isStanding: boolean }>(history: Row[]): Row | null {
	return history.findLast((row) => row.isStanding) ?? null;
}

/** All outcomes of a follow-up, and the texts in force: an outcome may have brought its own. */
function resolution<Row extends OutcomeRow & { isStanding: boolean }>(
	all: Row[],
	followUp: Rows<typeof t.followUp>
) {
	const outcomes = all.filter((outcome) => outcome.followUp === followUp.id);
	const current = latest(outcomes);
	return {
		outcomes,
		/** The outcome in force; null while it is awaited. */
		current,
		bearing: current?.bearing ?? followUp.bearing,
		description: current?.description ?? followUp.description
	};
}

function removalIn(
	corrections: Rows<typeof t.correction>[],
	wrong: string,
	removedSeq: number | null
) {
	if (removedSeq === null) return null;
	const found = corrections.find((each) => each.seq === removedSeq && each.wrong === wrong);
	if (!found) return null;
	const { seq, reason, right: replacedBy, recordedAt, actor } = found;
	return { seq, reason, replacedBy, recordedAt, actor };
}

/** A withdrawal takes the links with it: what was withdrawn keeps showing those it had. */
function isOf(
	evidence: Rows<typeof t.evidence>,
	link: { evidence: string; removedSeq: number | null }
): boolean {
	return link.evidence === evidence.key && link.removedSeq === evidence.removedSeq;
}

function linksOf(links: LinkRow[], evidence: Rows<typeof t.evidence>): LinkRow[] {
	return links
		.filter((link) => isOf(evidence, link))
		.sort((one, other) => one.evidencePosition - other.evidencePosition);
}
