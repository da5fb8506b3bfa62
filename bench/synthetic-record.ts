// Made-up records for measuring: realistic in shape and length, plainly synthetic in wording.

/** Mulberry32: small, and the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

type Words = [string, ...string[]];

const ENGLISH =
	'meeting ministers coalition agreement within weeks budget hospital road water energy schools reform parliament report deadline committee region border trade'.split(
		' '
	) as Words;
const ARABIC =
	'اجتماع وزراء التحالف اتفاق خلال أسابيع ميزانية مستشفى طريق مياه طاقة مدارس إصلاح البرلمان تقرير موعد لجنة المنطقة الحدود تجارة'.split(
		' '
	) as Words;

const DAY = 86_400_000;
const dayAfter = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * One record with `claims` claims, each with five ratings, four follow-ups and four sources, in
 * both languages.
 */
export function syntheticRecord(number: number, claims: number) {
	const random = randomNumbers(number + 1);
	const pick = <T>(list: readonly [T, ...T[]]): T =>
		list[Math.floor(random() * list.length)] ?? list[0];
	const words = (list: readonly [string, ...string[]], count: number) =>
		Array.from({ length: count }, () => pick(list)).join(' ');
	const text = (count: number) => ({ ar: words(ARABIC, count), en: words(ENGLISH, count) });
	const slug = `synthetic-${number}`;
	const madeOn = dayAfter('2012-01-01', Math.floor(random() * 2000));
	const sources: object[] = [];
	return {
		format: 'tahaqquq-record',
		version: 1,
		compiled_on: '2026-01-01',
		statement: {
			slug,
			title: { ar: `تصريح مصطنع ${number}`, en: `Synthetic statement ${number}` },
			made_on: madeOn,
			speakers: [{ name: { ar: 'متحدث مصطنع', en: 'Synthetic speaker' } }],
			parties: [],
			original_language: 'ar',
			original_text: words(ARABIC, 200),
			source: { url: `https://example.org/statements/${number}`, truncated: false },
			copies: [],
			context_checks: []
		},
		sources,
		claims: Array.from({ length: claims }, (_, index) => claim(index + 1)),
		not_established: []
	};

	function claim(point: number) {
		const name = `c${point}`;
		const due = dayAfter(madeOn, 20 + Math.floor(random() * 900));
		const evidence = [1, 2, 3, 4].map((n) => {
			const key = `${name}-s${n}`;
			sources.push({
				key,
				url: `https://example.org/${number}/${point}/${n}`,
				title: words(ENGLISH, 8),
				title_supplied: false,
				publisher: words(ENGLISH, 2),
				published_on: random() < 0.3 ? null : dayAfter(due, n),
				language: random() < 0.3 ? 'ar' : 'en',
				reliability: pick(['high', 'high', 'medium', 'low'])
			});
			return {
				key: `${name}-e${n}`,
				source: key,
				stance: pick(['supports', 'supports', 'contradicts', 'context']),
				quote: { text: words(ENGLISH, 25), language: 'en' },
				follow_ups: [`${name}-f${n}`]
			};
		});
		return {
			number: point,
			slug: `point-${point}`,
			kind: pick(['commitment', 'goal', 'position']),
			scale: 'delivery-1',
			title: text(8),
			text: text(40),
			original_language: 'ar',
			due: random() < 0.5 ? { date: due, precision: 'month' } : null,
			criteria: [1, 2, 3].map((n) => ({
				key: `${name}-k${n}`,
				question: text(10),
				verdict: pick(['met', 'partly_met', 'not_met', 'unclear']),
				effective_on: dayAfter(due, n)
			})),
			attribution: {
				verdict: pick(['verbatim', 'faithful', 'adapted', 'embellished']),
				coverage: 'full',
				effective_on: madeOn,
				rationale: text(20),
				elements: [],
				quotes: []
			},
			evidence,
			follow_ups: evidence
				.map(({ key }, n) => ({
					key: `${name}-f${n + 1}`,
					title: text(8),
					description: text(20),
					expected_by: n === 0 ? { date: due, precision: 'month' } : null,
					expected_since: n === 0 ? madeOn : null,
					outcome: n === 0 && random() < 0.3 ? 'awaited' : 'happened',
					outcome_on: null,
					bearing: pick(['supports', 'contradicts', 'context']),
					evidence: [key]
				}))
				.map((item) => ({
					...item,
					outcome_on: item.outcome === 'awaited' ? null : dayAfter(due, 3)
				})),
			ratings: ['pending', 'in_progress', 'in_progress', 'stalled', 'final'].map((status, n) => ({
				effective_on: dayAfter(madeOn, n * 150),
				status:
					status === 'final'
						? pick(['fulfilled', 'partly_fulfilled', 'not_fulfilled', 'in_progress'])
						: status,
				reason: text(30),
				short: text(4),
				evidence: [`${name}-e${(n % 4) + 1}`]
			}))
		};
	}
}
