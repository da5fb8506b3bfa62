import { prepared } from '../db/prepared';
import { rowsOf, tableRows } from '../db/rows';
import * as t from '../db/schema';

type Claim = typeof t.claim.$inferSelect;

/** Of several on one day, the last recorded holds. */
const BY_DAY = 'ORDER BY effective_on, added_seq';

/** One read a table, each by the claim: what a claim page costs does not grow with its lists. */
export const claimRows = prepared((db) => ({
	claim: rowsOf(
		db,
		{ claim: t.claim, subject: t.subject, statement: t.statement },
		`FROM claim JOIN subject ON subject.subject = 'claim/' || claim.ref
			JOIN statement ON statement.slug = claim.statement WHERE claim.ref = :ref`
	),
	siblings: db.$client.prepare<
		[string],
		Pick<Claim, 'ref' | 'number' | 'scale' | 'status'> & { title: string }
	>('SELECT ref, number, scale, status, title FROM claim WHERE statement = ? ORDER BY number'),
	ratings: tableRows(db, t.rating, `FROM rating row WHERE claim = :ref ${BY_DAY}`),
	criteria: tableRows(db, t.criterion, 'FROM criterion row WHERE claim = :ref ORDER BY added_seq'),
	verdicts: tableRows(
		db,
		t.criterionVerdict,
		`FROM criterion_verdict row WHERE claim = :ref ${BY_DAY}`
	),
	criterionLinks: tableRows(
		db,
		t.criterionEvidence,
		'FROM criterion_evidence row WHERE claim = :ref ORDER BY position'
	),
	attributions: tableRows(db, t.attribution, `FROM attribution row WHERE claim = :ref ${BY_DAY}`),
	quoteSources: tableRows(
		db,
		t.source,
		`FROM source row WHERE key IN (SELECT quote.value ->> 'source'
			FROM attribution, json_each(attribution.quotes) AS quote WHERE attribution.claim = :ref)`
	),
	followUps: rowsOf(
		db,
		{ followUp: t.followUp, subject: t.subject },
		`FROM follow_up followUp JOIN subject ON subject.subject = 'follow-up/' || followUp.id
			WHERE followUp.claim = :ref ORDER BY followUp.added_seq`
	),
	outcomes: tableRows(
		db,
		t.outcome,
		`FROM follow_up JOIN outcome row ON row.follow_up = follow_up.id
			WHERE follow_up.claim = :ref ORDER BY row.effective_on, row.added_seq`
	),
	followUpLinks: tableRows(
		db,
		t.followUpEvidence,
		`FROM follow_up JOIN follow_up_evidence row ON row.follow_up = follow_up.id
			WHERE follow_up.claim = :ref ORDER BY row.added_seq`
	),
	evidence: rowsOf(
		db,
		{ evidence: t.evidence, source: t.source, subject: t.subject },
		`FROM evidence JOIN source ON source.key = evidence.source
			JOIN subject ON subject.subject = 'evidence/' || evidence.key
			WHERE evidence.claim = :ref ORDER BY evidence.added_seq`
	),
	corrections: tableRows(db, t.correction, 'FROM correction row WHERE claim = :ref ORDER BY seq')
}));
