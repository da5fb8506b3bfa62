import { isDay, type Day } from '../../domain/day';
import { invalid } from '../../domain/errors';
import type { Context } from '../context';
import type { Moment } from '../db/moment';

/**
 * The moment that an address asks for: `as_of=YYYY-MM-DD` (what was so) and `known_at` (what was
 * known), an entry's number or an instant. Null where it is now. Throws `invalid`.
 */
export function askedMoment(ctx: Context, asked: URLSearchParams): Moment | null {
	const [day, known] = [asked.get('as_of'), asked.get('known_at')];
	if (day === null && known === null) return null;
	const today = ctx.today();
	const head = ctx.ledger.head().seq;
	const asOf = day === null ? today : parseDay(day, today);
	const seq = known === null ? head : Math.min(parseKnown(ctx, known), head);
	return asOf === today && seq === head ? null : { asOf, known: seq };
}

function parseDay(text: string, today: Day): Day {
	if (!isDay(text)) throw invalid('/as_of', 'not_a_day');
	if (text > today) throw invalid('/as_of', 'in_the_future', { today });
	return text;
}

function parseKnown({ db }: Context, text: string): number {
	if (/^\d{1,15}$/.test(text)) return Number(text);
	const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)
		? Date.parse(text)
		: NaN;
	if (Number.isNaN(instant)) throw invalid('/known_at', 'wrong_type');
	const last = db.$client
		.prepare<[string], number | null>('SELECT max(seq) FROM ledger_entry WHERE recorded_at <= ?')
		.pluck()
		.get(new Date(instant).toISOString());
	return last ?? 0;
}
