import { notFound } from '../../domain/errors';
import { displayAddress } from '../../domain/web-address';
import type { Context } from '../context';
import { claimDetail, type AttributionDetail, type ClaimDetail } from './claim-detail';
import { claimHead } from './claim-head';
import { preparedText } from './find-claims';

/** What the form for "did they say it?" shows: the judgement in force, to be written anew. */
export function attributionForm({ db, today }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	const { attribution, claim } = detail;
	return {
		claim: claimHead(detail),
		version: detail.version,
		today: today(),
		text: claim.text,
		originalLanguage: claim.originalLanguage,
		attribution: attribution && {
			...shown(attribution),
			coverage: attribution.coverage,
			speaker: attribution.speaker,
			elements: attribution.elements,
			quotes: attribution.quotes
		},
		history: detail.attributions.map(shown).reverse(),
		sources: quotable({ db }, detail)
	};
}

/** A judgement before it is taken back, and what holds afterwards. Throws `not_found`. */
export function attributionRetraction({ db }: Context, ref: string, id: string) {
	const detail = claimDetail(db, ref);
	const wrong = detail.attributions.find((each) => each.id === id);
	if (!wrong) throw notFound(`attribution ${id}`);
	const next = detail.attributions.filter((each) => each.isStanding && each.id !== id).at(-1);
	return {
		claim: claimHead(detail),
		verdict: detail.attribution?.verdict ?? ('unchecked' as const),
		attribution: shown(wrong),
		isInForce: detail.attribution?.id === id,
		/** The judgement that holds once this one is gone; null where nobody has checked the words. */
		next: next ? shown(next) : null
	};
}

function shown(judged: AttributionDetail) {
	const { id, verdict, effectiveOn, recordedAt, rationale, isStanding } = judged;
	return { id, verdict, effectiveOn, recordedAt, rationale, isStanding };
}

interface SourceRow {
	key: string;
	title: string | null;
	publisher: string | null;
	published_on: string | null;
	url: string;
}

/** The sources that a quote may come from: this claim's first, then the statement's others. */
function quotable({ db }: Pick<Context, 'db'>, { claim, quoteSources }: ClaimDetail) {
	const rows = preparedText(
		db,
		`SELECT s.key, s.title, s.publisher, s.published_on, s.url FROM source s
		WHERE s.key IN (SELECT e.source FROM evidence e
				WHERE e.statement = :statement AND e.removed_seq IS NULL)
			OR s.key IN (SELECT l.source FROM statement_source l WHERE l.statement = :statement)
			OR s.key IN (SELECT value FROM json_each(:quoted))
		ORDER BY EXISTS (SELECT 1 FROM evidence e
				WHERE e.claim = :ref AND e.source = s.key AND e.removed_seq IS NULL) DESC,
			s.title IS NULL, s.title`
	).all({
		ref: claim.ref,
		statement: claim.statement,
		quoted: JSON.stringify([...quoteSources.keys()])
	}) as SourceRow[];
	return rows.map(({ key, title, publisher, published_on, url }) => ({
		key,
		title: title ?? displayAddress(url),
		publisher,
		publishedOn: published_on
	}));
}
