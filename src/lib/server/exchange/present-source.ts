import type { EvidenceDetail } from '../queries/claim-detail';
import type { SourceWithCitations } from '../queries/find-sources';

type Source = Pick<
	EvidenceDetail['source'],
	| 'key'
	| 'url'
	| 'title'
	| 'titleSupplied'
	| 'publisher'
	| 'publishedOn'
	| 'language'
	| 'reliability'
>;

/** A web page, once per normalised address. */
export function presentSource(source: Source) {
	return {
		id: source.key,
		url: source.url,
		title: source.title,
		title_supplied: source.titleSupplied,
		publisher: source.publisher,
		published_on: source.publishedOn,
		language: source.language,
		reliability: source.reliability
	};
}

/** A source and everything it is cited on. */
export function presentSourceWithCitations(source: SourceWithCitations) {
	return {
		...presentSource(source),
		version: source.version,
		citations: source.citations.map((citation) => ({
			id: citation.key,
			statement: citation.statement,
			claim: citation.claim,
			context_check: citation.contextCheck,
			stance: citation.stance,
			quote: presentQuote(citation),
			archive_url: citation.archiveUrl,
			recorded_at: citation.recordedAt,
			stands: citation.isStanding
		}))
	};
}

export function presentQuote(row: { quoteText: string | null; quoteLanguage: string | null }) {
	return row.quoteText === null ? null : { text: row.quoteText, language: row.quoteLanguage };
}
