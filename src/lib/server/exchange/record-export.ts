import type { Context } from '../context';
import { claimRecordRows, recordRows } from '../queries/record';
import { recordNames, type RecordNames } from './record-names';
import { FORMAT, VERSION } from './record-shape';

type Rows = ReturnType<typeof recordRows>;
type ClaimRow = Rows['claims'][number];
type ClaimRows = ReturnType<typeof claimRecordRows>;

/** What is absent stays absent: `optional` leaves a key out instead of writing null. */
const optional = <K extends string, T>(key: K, value: T | null | undefined) =>
	(value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

/** The record of a statement as a file (docs/record-format.md): everything that stands in it. */
export function exportRecord(ctx: Pick<Context, 'db' | 'today'>, slug: string) {
	const rows = recordRows(ctx.db, slug);
	const claims = rows.claims.map((claim) => ({ claim, ...claimRecordRows(ctx.db, claim.ref) }));
	const names = recordNames(rows, claims);
	const { statement } = rows;
	return {
		format: FORMAT,
		version: VERSION,
		compiled_on: statement.compiledOn ?? ctx.today(),
		statement: {
			slug,
			title: statement.title,
			made_on: statement.madeOn,
			...optional('place', statement.place),
			speakers: statement.speakers,
			parties: statement.parties,
			original_language: statement.originalLanguage,
			original_text: statement.originalText,
			...optional('preamble', statement.preamble),
			...optional('adaptation_notice', statement.adaptationNotice),
			source: statement.source,
			copies: statement.copies,
			...optional('coverage_note', statement.coverageNote),
			context_checks: rows.contextChecks.map((check) => ({
				key: check.key,
				text: check.text,
				scale: check.scale,
				status: check.status,
				rationale: check.rationale,
				evidence: rows.evidence
					.filter((piece) => piece.contextCheck === check.key)
					.map((piece) => evidenceItem(piece, names, [], []))
			}))
		},
		sources: names.sources.map(({ name, source }) => ({
			key: name,
			url: source.url,
			title: source.title,
			title_supplied: source.titleSupplied,
			publisher: source.publisher,
			published_on: source.publishedOn,
			language: source.language,
			reliability: source.reliability
		})),
		claims: claims.map((item) => claimItem(item.claim, item, rows, names)),
		not_established: rows.gaps.map(({ text, claims: numbers }) => ({ text, claims: numbers }))
	};
}

function claimItem(claim: ClaimRow, facts: ClaimRows, rows: Rows, names: RecordNames) {
	const due = claim.dueDate && {
		date: claim.dueDate,
		precision: claim.duePrecision,
		...optional('phrase', claim.duePhrase)
	};
	return {
		number: claim.number,
		slug: claim.slug,
		kind: claim.kind,
		scale: claim.scale,
		title: claim.title,
		text: claim.text,
		original_language: claim.originalLanguage,
		due: due || null,
		criteria: facts.criteria.map((criterion) => {
			const verdict = facts.verdicts.findLast(({ key }) => key === criterion.key);
			return {
				key: criterion.key,
				question: criterion.question,
				verdict: verdict?.verdict ?? 'open',
				effective_on: verdict?.effectiveOn ?? null,
				...(criterion.counts ? {} : { counts: false })
			};
		}),
		...optional('attribution', attributionItem(facts.attribution, names)),
		evidence: rows.evidence
			.filter((piece) => piece.claim === claim.ref)
			.map((piece) => evidenceItem(piece, names, facts.links, facts.criterionLinks)),
		follow_ups: facts.followUps
			// a recorded event whose outcome was taken back says nothing any more
			.filter((row) => row.expectedDate !== null || row.outcomeOn !== null)
			.map((followUp) => followUpItem(followUp, facts, names)),
		ratings: facts.ratings.map((rating) => ({
			effective_on: rating.effectiveOn,
			status: rating.status,
			reason: rating.reason,
			evidence: rating.evidence.flatMap((key) => names.evidence.get(key) ?? []),
			...optional('short', rating.short),
			...(rating.change === 'new_evidence' ? { change: rating.change } : {}),
			...optional('superseded_by', rating.supersededBy)
		})),
		...optional('look_again_on', claim.lookAgainOn)
	};
}

function attributionItem(row: ClaimRows['attribution'], names: RecordNames) {
	return (
		row && {
			verdict: row.verdict,
			coverage: row.coverage,
			effective_on: row.effectiveOn,
			...optional('speaker', row.speaker),
			rationale: row.rationale,
			elements: row.elements,
			quotes: row.quotes.map((quote) => ({ ...quote, source: names.source(quote.source) }))
		}
	);
}

function evidenceItem(
	piece: Rows['evidence'][number],
	names: RecordNames,
	links: ClaimRows['links'],
	criterionLinks: ClaimRows['criterionLinks']
) {
	const criteria = criterionLinks.filter((link) => link.evidence === piece.key);
	const isTypedOtherwise = piece.url !== names.urlOf(piece.source);
	return {
		key: names.evidence.get(piece.key) ?? piece.key,
		source: names.source(piece.source),
		...(isTypedOtherwise ? { url: piece.url } : {}),
		stance: piece.stance,
		quote: piece.quoteText && { text: piece.quoteText, language: piece.quoteLanguage },
		...optional('archive_url', piece.archiveUrl),
		follow_ups: links
			.filter((link) => link.evidence === piece.key)
			.sort((one, other) => one.evidencePosition - other.evidencePosition)
			.flatMap((link) => names.followUps.get(link.followUp) ?? []),
		...(criteria.length > 0 ? { criteria: criteria.map((link) => link.key) } : {})
	};
}

function followUpItem(row: ClaimRows['followUps'][number], facts: ClaimRows, names: RecordNames) {
	const outcome = facts.outcomes.findLast(({ followUp }) => followUp === row.id);
	return {
		key: names.followUps.get(row.id) ?? row.id,
		title: row.title,
		...optional('description', outcome?.description ?? row.description),
		expected_by: row.expectedDate && { date: row.expectedDate, precision: row.expectedPrecision },
		expected_since: row.expectedSince,
		outcome: row.outcome,
		outcome_on: row.outcomeOn,
		bearing: outcome?.bearing ?? row.bearing,
		evidence: facts.links
			.filter((link) => link.followUp === row.id)
			.sort((one, other) => one.followUpPosition - other.followUpPosition)
			.flatMap((link) => names.evidence.get(link.evidence) ?? [])
	};
}
