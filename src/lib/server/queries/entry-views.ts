import type { LedgerEntry } from '../../domain/entry';
import type { EntryAbout, EntryView } from '../../domain/entry-view';
import type { Bilingual } from '../../domain/text';
import { displayAddress } from '../../domain/web-address';
import { fromRow, type LedgerRow } from '../db/ledger-row';
import type { Db } from '../db/open';

/** Puts beside each entry the names of what it speaks of; meant for a page of them. */
export function entryViews(db: Db, entries: readonly LedgerEntry[]): EntryView[] {
	const look = lookUps(db);
	return entries.map((entry) => ({ ...entry, about: aboutOf(look, entry) }));
}

function aboutOf(look: ReturnType<typeof lookUps>, entry: LedgerEntry): EntryAbout {
	const scope = look.scope(entry.seq);
	const id = entry.subject.slice(entry.subject.indexOf('/') + 1);
	return {
		statement: scope?.statement ? look.statement(scope.statement) : null,
		claim: scope?.claim ? look.claim(scope.claim) : null,
		source: look.source(entry, id),
		followUp: entry.subject.startsWith('follow-up/') ? look.followUp(id) : null,
		question: look.question(entry, id),
		wrong: 'entry' in entry.data ? look.entry(entry.data.entry) : null
	};
}

/** Each is prepared once a page, and asked at most once a row. */
function lookUps(db: Db) {
	const { $client: sqlite } = db;
	const scope = sqlite.prepare<[number], { statement: string | null; claim: string | null }>(
		'SELECT statement, claim FROM entry_scope WHERE seq = ?'
	);
	const statement = sqlite.prepare<[string], { title: string }>(
		'SELECT title FROM statement WHERE slug = ?'
	);
	const claim = sqlite.prepare<[string], { statement: string; number: number; title: string }>(
		'SELECT statement, number, title FROM claim WHERE ref = ?'
	);
	const source = sqlite.prepare<[string], { title: string | null; url: string }>(
		'SELECT title, url FROM source WHERE key = ?'
	);
	const cited = sqlite
		.prepare<[string], string>(
			'SELECT source FROM evidence WHERE key = ? ORDER BY added_seq DESC LIMIT 1'
		)
		.pluck();
	const followUp = sqlite.prepare<[string], { title: string }>(
		'SELECT title FROM follow_up WHERE id = ?'
	);
	const question = sqlite
		.prepare<[string, string], string>('SELECT question FROM criterion WHERE claim = ? AND key = ?')
		.pluck();
	const entry = sqlite.prepare<[string], LedgerRow>('SELECT * FROM ledger_entry WHERE id = ?');

	const ofSource = (key: string | undefined): EntryAbout['source'] => {
		const row = key === undefined ? undefined : source.get(key);
		return row && key ? { key, label: row.title ?? displayAddress(row.url) } : null;
	};
	const ofQuestion = (ref: string, key: string) => {
		const text = question.get(ref, key);
		return text === undefined ? null : bilingual(text);
	};
	const ofEntry = (id: string): LedgerEntry | null => {
		const row = entry.get(id);
		return row ? fromRow(row) : null;
	};
	return {
		scope: (seq: number) => scope.get(seq),
		statement: (slug: string): EntryAbout['statement'] => {
			const row = statement.get(slug);
			return row ? { slug, title: bilingual(row.title) } : null;
		},
		claim: (ref: string): EntryAbout['claim'] => {
			const row = claim.get(ref);
			return row ? { ref, ...row, title: bilingual(row.title) } : null;
		},
		followUp: (id: string): EntryAbout['followUp'] => {
			const row = followUp.get(id);
			return row ? { id, title: bilingual(row.title) } : null;
		},
		source: ({ subject, data }: LedgerEntry, id: string) => {
			if (subject.startsWith('source/')) return ofSource(id);
			if ('source' in data && typeof data.source === 'string') return ofSource(data.source);
			return subject.startsWith('evidence/') ? ofSource(cited.get(id)) : null;
		},
		question: ({ type, data }: LedgerEntry, ref: string) => {
			if (type === 'claim.verdict_retracted' && 'entry' in data) {
				const wrong = ofEntry(data.entry);
				return wrong?.type === 'claim.criterion_judged' ? ofQuestion(ref, wrong.data.key) : null;
			}
			return type === 'claim.criterion_judged' && 'key' in data ? ofQuestion(ref, data.key) : null;
		},
		entry: ofEntry
	};
}

const bilingual = (text: string) => JSON.parse(text) as Bilingual;
