import type { Stance } from '../../domain/evidence';
import { notFound } from '../../domain/errors';
import type { Bilingual } from '../../domain/text';
import type { Context } from '../context';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import { entryViews } from './entry-views';
import { preparedText } from './find-claims';
import { SOURCE_COLUMNS, toSource, type SourceRow } from './sources-list';

interface CitationRow {
	key: string;
	statement: string;
	number: number | null;
	claim_title: string | null;
	statement_title: string;
	stance: Stance;
	quote_text: string | null;
	quote_language: string | null;
	url: string;
	archive_url: string | null;
	added_seq: number;
	removed_seq: number | null;
	withdrawn_reason: string | null;
}

/** The newest entries of its history; the ledger has them all. */
const HISTORY = 100;

/** One source: all its citations, those withdrawn too, and its history. Throws `not_found`. */
export function sourcePage({ db }: Pick<Context, 'db'>, key: string) {
	const row = preparedText(db, `SELECT ${SOURCE_COLUMNS} FROM source s WHERE s.key = :key`).get({
		key
	}) as SourceRow | undefined;
	if (!row) throw notFound(`source ${key}`);
	const rows = preparedText(
		db,
		`SELECT e.key, e.statement, c.number, c.title AS claim_title, t.title AS statement_title,
			e.stance, e.quote_text, e.quote_language, e.url, e.archive_url, e.added_seq, e.removed_seq,
			e.withdrawn_reason
			FROM evidence e JOIN statement t ON t.slug = e.statement LEFT JOIN claim c ON c.ref = e.claim
			WHERE e.source = :key ORDER BY e.statement, c.number IS NULL, c.number, e.added_seq`
	).all({ key }) as CitationRow[];
	const history = preparedText(
		db,
		`SELECT * FROM ledger_entry WHERE subject = 'source/' || :key OR subject IN
			(SELECT 'evidence/' || e.key FROM evidence e WHERE e.source = :key)
			ORDER BY seq DESC LIMIT ${HISTORY}`
	).all({ key }) as LedgerRow[];
	return {
		source: toSource(row),
		citations: rows.map(toCitation),
		history: entryViews(db, history.map(fromRow))
	};
}

function toCitation(row: CitationRow) {
	return {
		key: row.key,
		seq: row.added_seq,
		statement: row.statement,
		/** Null on a context check of the statement's preamble. */
		number: row.number,
		title: JSON.parse(row.claim_title ?? row.statement_title) as Bilingual,
		stance: row.stance,
		quote: row.quote_text === null ? null : { text: row.quote_text, language: row.quote_language },
		url: row.url,
		archiveUrl: row.archive_url,
		withdrawn:
			row.removed_seq === null
				? null
				: {
						seq: row.removed_seq,
						reason:
							row.withdrawn_reason === null ? null : (JSON.parse(row.withdrawn_reason) as Bilingual)
					}
	};
}
