import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { notFound, type Issue } from '../../domain/errors';
import { issuesOf } from '../../domain/text';
import { normaliseWebAddress, webAddressText } from '../../domain/web-address';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { claim, evidence, source } from '../db/schema';
import { claimDetail, type ClaimDetail, type FollowUpDetail } from './claim-detail';
import { citationsOf, claimHead } from './claim-head';

/** What the form for a link shows; with an address, what is already known about that page. */
export function attachForm({ db, today }: Context, ref: string, url: string | null) {
	const detail = claimDetail(db, ref);
	return {
		claim: claimHead(detail),
		today: today(),
		followUps: detail.followUps.map(followUpChoice),
		criteria: detail.criteria.map(({ key, question }, index) => ({
			key,
			number: index + 1,
			question
		})),
		looked: url === null || url.trim() === '' ? null : lookUp(db, ref, url, detail)
	};
}

/** The page at this address, as far as it is known: where it is cited, and with which passages here. */
export function lookUpAddress({ db }: Context, ref: string, url: string) {
	return lookUp(db, ref, url, claimDetail(db, ref));
}

function lookUp(db: Db, ref: string, url: string, detail: ClaimDetail) {
	const issues: Issue[] = issuesOf(webAddressText, url, '/url');
	if (issues.length > 0) return { url, issues, source: null };
	const normalised = normaliseWebAddress(url.trim());
	const row = db.select().from(source).where(eq(source.normalised, normalised)).get();
	if (!row) return { url, issues, source: null };
	const { key, title, publisher, publishedOn, language, reliability } = row;
	const citations = citationsOf(detail);
	const here = detail.evidence.filter((each) => each.isStanding && each.source.key === key);
	return {
		url,
		issues,
		source: {
			key,
			title,
			publisher,
			publishedOn,
			language,
			reliability,
			citedOn: claimsCiting(db, key),
			here: here.flatMap(({ key: cited }) => citations.filter((each) => each.key === cited))
		}
	};
}

function claimsCiting(db: Db, key: string) {
	return db
		.selectDistinct({ ref: claim.ref, number: claim.number, title: claim.title })
		.from(evidence)
		.innerJoin(claim, eq(claim.ref, evidence.claim))
		.where(and(eq(evidence.source, key), isNotNull(evidence.claim), isNull(evidence.removedSeq)))
		.orderBy(claim.statement, claim.number)
		.all();
}

function followUpChoice({ id, title, outcome, outcomeOn, expectedBy }: FollowUpDetail) {
	return { id, title, outcome, outcomeOn, expectedBy };
}

/** A citation before it is withdrawn, and what rests on it. Throws `not_found`. */
export function evidenceWithdrawal({ db }: Context, ref: string, key: string) {
	const detail = claimDetail(db, ref);
	const piece = detail.evidence.findLast((each) => each.key === key);
	if (!piece) throw notFound(`evidence ${key}`);
	const rests = (row: { isStanding: boolean; evidence: string[] }) =>
		row.isStanding && row.evidence.includes(key);
	return {
		claim: claimHead(detail),
		citation: citationsOf(detail).find((each) => each.key === key) ?? null,
		isWithdrawn: !piece.isStanding,
		ratings: detail.ratings.filter(rests).map(({ id, status, effectiveOn, evidence: keys }) => ({
			id,
			status,
			effectiveOn,
			isOnly: keys.length === 1
		})),
		followUps: detail.followUps
			.filter((followUp) => followUp.outcomes.some(rests))
			.map(followUpChoice)
	};
}
