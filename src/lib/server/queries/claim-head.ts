import { displayAddress } from '../../domain/web-address';
import type { ClaimDetail } from './claim-detail';
import { evidenceNumbers } from './evidence-numbers';

/** Which claim a form is about, and how it stands. */
export function claimHead({ claim, rating, statement }: ClaimDetail) {
	return {
		ref: claim.ref,
		number: claim.number,
		title: claim.title,
		statement: statement.title,
		scale: claim.scale,
		madeOn: claim.madeOn,
		status: claim.status,
		since: claim.statusSince,
		rating: rating?.id ?? null
	};
}

/**
 * The standing citations of a claim, numbered as on its page: in the order in which they were
 * attached, a number for each that was ever there.
 */
export function citationsOf({ evidence }: ClaimDetail) {
	const numbers = evidenceNumbers(evidence);
	return evidence
		.filter(({ isStanding }) => isStanding)
		.map(({ key, source, stance, quoteText, quoteLanguage, url, followUps }) => ({
			key,
			number: numbers.get(key) ?? 0,
			title: source.title,
			language: source.language,
			publisher: source.publisher,
			publishedOn: source.publishedOn,
			address: displayAddress(url),
			url,
			stance,
			quote: quoteText === null ? null : { text: quoteText, language: quoteLanguage },
			followUps
		}));
}
