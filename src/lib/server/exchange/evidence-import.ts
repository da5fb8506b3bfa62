import { attachEvidence, type CitationTarget } from '../commands/evidence';
import type { Steps } from '../commands/command';
import { nameOf, type Importing } from './importing';
import { evidenceShape } from './record-shape';

/** A citation by its name in the file; null where it was refused. */
export type Citations = Map<
	string,
	{ key: string; followUps: string[]; criteria: string[] } | null
>;

/** Attaches the evidence of a claim or a context check. */
export function* importEvidence(
	work: Importing,
	on: CitationTarget,
	items: readonly unknown[],
	at: string
): Steps<Citations> {
	const { problems, deciding, sources } = work;
	const citations: Citations = new Map();
	for (const [position, item] of items.entries()) {
		const pointer = `${at}/${position}`;
		const piece = problems.parse(evidenceShape, item, pointer);
		const name = piece?.key ?? nameOf(item);
		if (name !== undefined && citations.has(name)) problems.add(`${pointer}/key`, 'already_exists');
		if (name !== undefined) citations.set(name, null);
		if (!piece) continue;
		const source = sources.get(piece.source);
		if (source === undefined) problems.add(`${pointer}/source`, 'source_unknown');
		if (!source) continue;
		const attached = yield* problems.attempt(pointer, () =>
			attachEvidence.decide(deciding, on, {
				name: piece.key,
				url: piece.url ?? source.url,
				stance: piece.stance,
				quote: piece.quote ?? undefined,
				source: {},
				archive_url: piece.archive_url,
				// follow-ups cite their evidence; see claim-import
				follow_ups: [],
				criteria: piece.criteria
			})
		);
		const { follow_ups: followUps, criteria } = piece;
		if (attached) citations.set(piece.key, { key: attached.key, followUps, criteria });
	}
	return citations;
}

/** Keys of the citations that an item names; a name that is nowhere is a problem. */
export function keysOf(
	{ problems }: Importing,
	citations: Citations,
	names: readonly string[],
	at: string
): string[] | undefined {
	let isWhole = true;
	const keys = names.flatMap((name, position) => {
		const citation = citations.get(name);
		if (citation === undefined) problems.add(`${at}/${position}`, 'evidence_elsewhere');
		if (!citation) isWhole = false;
		return citation ? [citation.key] : [];
	});
	return isWhole ? keys : undefined;
}
