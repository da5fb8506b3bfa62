import type { Day } from '../../src/lib/domain/day';
import type { EntryType, LedgerEntry } from '../../src/lib/domain/entry';

/** The record at a moment, read off the list of entries in the simplest way that can be right. */
export class NaiveRecord {
	readonly #entries: LedgerEntry[];
	readonly #takenBack: Set<string>;
	readonly #day: Day;

	constructor(entries: LedgerEntry[], day: Day, known: number) {
		this.#entries = entries.filter(({ seq }) => seq <= known);
		this.#day = day;
		this.#takenBack = new Set(
			this.#entries.flatMap(({ data }) => {
				if ('entry' in data) return [data.entry];
				return 'corrects' in data && data.corrects !== undefined ? [data.corrects] : [];
			})
		);
	}

	/** What the columns of a claim say; nothing where it does not exist yet. */
	claim(ref: string) {
		const subject = `claim/${ref}`;
		if (!this.#latest(subject, ['claim.published'])) return undefined;
		return {
			status: this.#said(this.#latest(subject, ['claim.rated']), 'status') ?? 'not_rated',
			attribution:
				this.#said(this.#latest(subject, ['claim.attribution_judged']), 'verdict') ?? 'unchecked',
			verdicts: this.#of(subject, ['claim.criterion_fixed']).map((criterion) => {
				const key = this.#said(criterion, 'key');
				const judged = this.#latest(subject, ['claim.criterion_judged'], key);
				return this.#said(judged, 'verdict') ?? 'open';
			}),
			outcomes: this.#outcomes(ref)
		};
	}

	#outcomes(ref: string): unknown[] {
		const events = this.#entries.filter(
			(entry) =>
				(entry.type === 'follow_up.expected' || entry.type === 'follow_up.recorded') &&
				entry.data.claim === ref
		);
		return events.flatMap((event) => {
			const types: EntryType[] = ['follow_up.recorded', 'follow_up.resolved'];
			const outcome = this.#said(this.#latest(event.subject, types), 'outcome');
			if (outcome !== undefined) return [outcome];
			// known since it was announced, or since somebody said, even wrongly, that it happened
			const known = this.#of(event.subject, ['follow_up.expected', ...types]);
			if (!known.some((entry) => this.#isSo(entry))) return [];
			return [event.type === 'follow_up.expected' ? 'awaited' : 'unknown'];
		});
	}

	#of(subject: string, types: EntryType[]): LedgerEntry[] {
		return this.#entries.filter((entry) => entry.subject === subject && types.includes(entry.type));
	}

	/** The last by day, then by number, of those that stand. */
	#latest(subject: string, types: EntryType[], key?: unknown): LedgerEntry | undefined {
		const dayOf = ({ effective_on: on }: LedgerEntry) => Number(on?.replaceAll('-', ''));
		return this.#of(subject, types)
			.filter((entry) => !this.#takenBack.has(entry.id) && this.#isSo(entry))
			.filter((entry) => key === undefined || this.#said(entry, 'key') === key)
			.sort((a, b) => dayOf(a) - dayOf(b) || a.seq - b.seq)
			.at(-1);
	}

	#isSo({ effective_on: on }: LedgerEntry): boolean {
		return on !== null && on <= this.#day;
	}

	#said(entry: LedgerEntry | undefined, field: string): unknown {
		return entry && new Map<string, unknown>(Object.entries(entry.data)).get(field);
	}
}
