import type { I18n } from '$lib/i18n/i18n';
import type { Thin } from './shown';

interface ThinRow {
	key: string;
	count: number;
	words: string;
	why: string;
	/** The list behind the number, without the language. */
	address: string;
}

/** One source or none is thin. */
const FEW = 1;
const NAMED = 3;

/** Where the record rests on little: a number, what it counts, why, and the list behind it. */
export function thinRows(
	{ t, day, list, number, pick }: I18n,
	thin: Thin,
	slug: string
): ThinRow[] {
	const few = thin.claims.filter(({ sources }) => sources <= FEW).length;
	const thinnest = thin.claims.toSorted((a, b) => a.sources - b.sources)[0];
	const { ratings, followUps, sources, gaps, checks } = thin;
	const named = ratings.slice(0, NAMED).map(({ status, number: claim, day: since }) =>
		t('dashboard.thin.rating', {
			status: t(`scales.status.${status}`),
			number: claim,
			year: since.slice(0, 4)
		})
	);
	return [
		{
			key: 'few',
			count: few,
			words: t('dashboard.thin.few', { count: few }),
			why: thinnest
				? t('dashboard.thin.thinnest', { number: thinnest.number, count: thinnest.sources })
				: '',
			address: `/claims?statement=${slug}`
		},
		{
			key: 'ratings',
			count: ratings.length,
			words: t('dashboard.thin.ratings', { count: ratings.length }),
			why: list(named),
			address: ratings[0] ? `/statements/${slug}/${ratings[0].number}` : `/claims?statement=${slug}`
		},
		{
			key: 'followUps',
			count: followUps.single,
			words: t('dashboard.thin.followUps', { count: followUps.single }),
			why: t('dashboard.thin.of', { total: number(followUps.total) }),
			address: '/follow-ups?state=resolved'
		},
		{
			key: 'sources',
			count: sources.undated,
			words: t('dashboard.thin.sources', { count: sources.undated }),
			why: t('dashboard.thin.supplied', {
				total: number(sources.total),
				count: sources.supplied
			}),
			address: '/evidence?undated=true'
		},
		{
			key: 'gaps',
			count: gaps.total,
			words: t('dashboard.thin.gaps', { count: gaps.total }),
			why: gaps.first
				? t('dashboard.thin.firstGap', { text: firstWords(pick(gaps.first).text) })
				: '',
			address: `/statements/${slug}#gaps`
		},
		{
			key: 'checks',
			count: checks.old.length,
			words: t('dashboard.thin.checks', { count: checks.old.length }),
			why: checks.oldest
				? t('dashboard.thin.oldest', { number: checks.oldest.number, day: day(checks.oldest.day) })
				: t('dashboard.thin.neverChecked'),
			address: `/claims?statement=${slug}&sort=updated`
		}
	];
}

const LONGEST = 72;

/** Whole words, with an ellipsis where there are more. */
function firstWords(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`;
}
