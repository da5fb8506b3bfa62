/** A piece of evidence to tick. */
export interface Pickable {
	key: string;
	/** Its number on the claim's page. */
	number: number;
	title: string | null;
	address: string;
	language: string | null;
	publisher: string | null;
	publishedOn: string | null;
}

const SHOWN = 5;

/** What is ticked comes first, then the latest news; the rest is folded away. */
export function foldedPicks<P extends Pickable>(
	citations: readonly P[],
	ticked: ReadonlySet<string>
): { shown: P[]; folded: P[] } {
	const first = citations.filter(({ key }) => ticked.has(key));
	const others = citations
		.filter(({ key }) => !ticked.has(key))
		.sort((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? ''));
	const room = Math.max(SHOWN - first.length, 0);
	return { shown: [...first, ...others.slice(0, room)], folded: others.slice(room) };
}
