import type { claimRecordRows, recordRows } from '../queries/record';

type Rows = ReturnType<typeof recordRows>;
type ClaimRows = ReturnType<typeof claimRecordRows> & { claim: Rows['claims'][number] };
type Source = Rows['listed'][number]['source'];

/** The short names that a record file uses instead of keys and ids. */
export interface RecordNames {
	sources: { name: string; source: Pick<Source, keyof Source> }[];
	source: (key: string) => string;
	urlOf: (key: string) => string;
	/** By evidence key. */
	evidence: Map<string, string>;
	/** By follow-up id. */
	followUps: Map<string, string>;
}

/** Names come from the file that was loaded; what has been added since gets the next free one. */
export function recordNames(rows: Rows, claims: readonly ClaimRows[]): RecordNames {
	const sources = nameSources(rows, claims);
	const byKey = new Map(sources.map((item) => [item.source.key, item]));
	const ofSource = (key: string) => byKey.get(key);
	return {
		sources,
		source: (key) => ofSource(key)?.name ?? key,
		urlOf: (key) => ofSource(key)?.source.url ?? '',
		evidence: new Map(
			named(
				rows.evidence.map((piece) => ({
					id: piece.key,
					name: piece.name,
					scope: scopeOf(piece.claim)
				})),
				'e'
			)
		),
		followUps: new Map(
			claims.flatMap(({ claim, followUps }) =>
				named(
					followUps.map(({ id, name }) => ({ id, name, scope: scopeOf(claim.ref) })),
					'f'
				)
			)
		)
	};
}

const scopeOf = (claimRef: string | null) =>
	claimRef === null ? 's' : `c${claimRef.slice(claimRef.indexOf('/') + 1)}`;

function* freeNames(taken: ReadonlySet<string>, prefix: string): Generator<string, never> {
	for (let number = 1; ; number++) {
		const name = `${prefix}${String(number).padStart(3, '0')}`;
		if (!taken.has(name)) yield name;
	}
}

function named(
	items: readonly { id: string; name: string | null; scope: string }[],
	letter: string
): [string, string][] {
	const taken = new Set(items.flatMap(({ name }) => name ?? []));
	const free = new Map<string, Generator<string, never>>();
	return items.map(({ id, name, scope }) => {
		if (name !== null) return [id, name];
		const next = free.get(scope) ?? freeNames(taken, `${scope}-${letter}`);
		free.set(scope, next);
		return [id, next.next().value];
	});
}

function nameSources(rows: Rows, claims: readonly ClaimRows[]) {
	const listed = rows.listed.map(({ name, source }) => ({ name, source }));
	const known = new Set(listed.map(({ source }) => source.key));
	const cited = [
		...rows.evidence.map(({ source }) => source),
		...claims.flatMap(({ attribution }) => attribution?.quotes.map(({ source }) => source) ?? [])
	];
	const missing = [...new Set(cited)].filter((key) => !known.has(key));
	const free = freeNames(new Set(listed.map(({ name }) => name)), 'src-');
	const unlisted = rows.unlistedSources(missing);
	return [...listed, ...unlisted.map((source) => ({ name: free.next().value, source }))];
}
