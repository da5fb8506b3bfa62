import { can } from '../../domain/actor';
import { deliveryRate, factRate } from '../../domain/rates';
import { displayAddress } from '../../domain/web-address';
import type { Context } from '../context';
import type { Db } from '../db/open';
import { prepared } from '../db/prepared';
import { evidenceNumbers } from './evidence-numbers';
import { findClaims } from './find-claims';
import { statementWithChecks, type StatementWithChecks } from './find-statements';

/** A statement as its page shows it. Throws `not_found`. */
export function statementPage({ db, actor, today }: Context, slug: string) {
	const statement = statementWithChecks(db, slug);
	const day = today();
	const claims = findClaims(db, {
		statement: slug,
		sort: 'number',
		limit: Number.MAX_SAFE_INTEGER - 1,
		today: day
	}).items;
	return {
		today: day,
		mayEdit: can(actor, 'statement.edit'),
		statement: {
			slug,
			title: statement.title,
			madeOn: statement.madeOn,
			place: statement.place,
			speakers: statement.speakers,
			parties: statement.parties,
			originalLanguage: statement.originalLanguage,
			originalText: statement.originalText,
			preamble: statement.preamble,
			adaptationNotice: statement.adaptationNotice,
			source: statement.source,
			copies: statement.copies,
			coverageNote: statement.coverageNote,
			compiledOn: statement.compiledOn
		},
		claims,
		delivery: deliveryRate(claims),
		facts: factRate(claims),
		checks: checksOf(statement),
		gaps: statement.gaps
			.filter(({ removedSeq }) => removedSeq === null)
			.map(({ text, claims: numbers, addedSeq }) => ({ seq: addedSeq, text, claims: numbers })),
		counts: evidenceCounts(db, slug)
	};
}

/** The assertions of the preamble, judged like claims; their evidence is numbered through. */
function checksOf({ contextChecks }: StatementWithChecks) {
	const standing = contextChecks.filter(({ removedSeq }) => removedSeq === null);
	const numbers = evidenceNumbers(standing.flatMap(({ evidence }) => evidence));
	return standing.map((check) => ({
		key: check.key,
		text: check.text,
		scale: check.scale,
		status: check.status,
		rationale: check.rationale,
		effectiveOn: check.effectiveOn,
		evidence: check.evidence.map((row, index) => ({
			seq: row.addedSeq,
			key: row.key,
			number: numbers.get(row.key) ?? 0,
			isLast: !check.evidence.slice(index + 1).some(({ key }) => key === row.key),
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
			withdrawn: row.removedSeq === null ? null : { reason: row.withdrawnReason, recordedAt: null }
		}))
	}));
}

interface Counts {
	pieces: number;
	sources: number;
}

/** Standing citations on the statement and its claims, and the pages that they cite. */
export function evidenceCounts(db: Db, statement: string): Counts {
	return read(db).get({ statement }) ?? { pieces: 0, sources: 0 };
}

const read = prepared(({ $client: sqlite }) =>
	sqlite.prepare<{ statement: string }, Counts>(
		`SELECT count(*) AS pieces, count(DISTINCT source) AS sources
		FROM evidence WHERE statement = :statement AND removed_seq IS NULL`
	)
);
