import { can } from '../../domain/actor';
import { displayAddress } from '../../domain/web-address';
import type { Context } from '../context';
import { claimDetail, type ClaimDetail } from './claim-detail';
import { claimTimeline } from './claim-timeline';
import { citesLater, evidenceNumbers } from './evidence-numbers';

/**
 * A claim as its page shows it: evidence by its number instead of its key, and nothing that is not
 * read there. Throws `not_found`.
 */
export function claimPage({ db, actor, today }: Context, ref: string) {
	const detail = claimDetail(db, ref);
	const { claim, statement, rating } = detail;
	const numbers = evidenceNumbers(detail.evidence);
	const numbersOf = (keys: readonly string[]) => keys.flatMap((key) => numbers.get(key) ?? []);
	return {
		today: today(),
		mayEdit: can(actor, 'claim.rate'),
		version: detail.version,
		claim: {
			ref,
			statement: statement.slug,
			number: claim.number,
			kind: claim.kind,
			scale: claim.scale,
			title: claim.title,
			text: claim.text,
			originalLanguage: claim.originalLanguage,
			madeOn: claim.madeOn,
			due: detail.due,
			duePhrase: claim.duePhrase,
			status: claim.status,
			statusSince: claim.statusSince,
			steps: claim.steps,
			verdicts: claim.verdicts,
			lookAgainOn: claim.lookAgainOn
		},
		statement: {
			title: statement.title,
			speakers: statement.speakers.map(({ name }) => name),
			coverageNote: statement.coverageNote
		},
		siblings: detail.siblings,
		rating: rating && {
			reason: rating.reason,
			short: rating.short,
			evidence: numbersOf(rating.evidence),
			isHindsight: citesLater(rating.evidence, numbers),
			recordedAt: rating.recordedAt,
			seq: rating.addedSeq
		},
		attribution: attributionView(detail),
		earlierAttributions: detail.attributions
			.filter(({ id }) => id !== detail.attribution?.id)
			.map(({ verdict, effectiveOn, isStanding, removal, addedSeq }) => ({
				seq: addedSeq,
				verdict,
				effectiveOn,
				isStanding,
				reason: removal?.reason ?? null
			})),
		criteria: detail.criteria.map(({ key, question, counts, verdict, current, ...rest }) => ({
			key,
			question,
			counts,
			verdict,
			note: current?.note ?? null,
			effectiveOn: current?.effectiveOn ?? null,
			evidence: numbersOf(rest.evidence),
			earlier: rest.history
				.filter(({ id }) => id !== current?.id)
				.map((row) => ({
					seq: row.addedSeq,
					verdict: row.verdict,
					effectiveOn: row.effectiveOn,
					isStanding: row.isStanding,
					reason: row.removal?.reason ?? null
				}))
		})),
		timeline: claimTimeline(detail, numbers),
		evidence: evidenceView(detail, numbers)
	};
}

function attributionView({ attribution, quoteSources }: ClaimDetail) {
	if (!attribution) return null;
	const { verdict, coverage, speaker, rationale, elements, quotes } = attribution;
	return {
		verdict,
		coverage,
		speaker,
		rationale,
		elements,
		quotes: quotes.map(({ source: key, ...quote }) => {
			const source = quoteSources.get(key);
			return {
				...quote,
				source: source && {
					url: source.url,
					title: source.title ?? displayAddress(source.url),
					publisher: source.publisher,
					publishedOn: source.publishedOn
				}
			};
		})
	};
}

function evidenceView({ evidence }: ClaimDetail, numbers: Map<string, number>) {
	return evidence.map((row, index) => ({
		seq: row.addedSeq,
		key: row.key,
		number: numbers.get(row.key) ?? 0,
		/** Withdrawn and attached again, a citation is there twice: its number leads to the last. */
		isLast: !evidence.slice(index + 1).some(({ key }) => key === row.key),
		stance: row.stance,
		quote: row.quoteText === null ? null : { text: row.quoteText, language: row.quoteLanguage },
		url: row.url,
		archiveUrl: row.archiveUrl,
		source: {
			key: row.source.key,
			title: row.source.title,
			titleSupplied: row.source.titleSupplied,
			address: displayAddress(row.url),
			publisher: row.source.publisher,
			publishedOn: row.source.publishedOn,
			language: row.source.language,
			reliability: row.source.reliability
		},
		withdrawn: row.isStanding
			? null
			: {
					reason: row.removal?.reason ?? row.withdrawnReason,
					recordedAt: row.removal?.recordedAt ?? null
				}
	}));
}
