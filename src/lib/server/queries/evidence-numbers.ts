/**
 * The number under which a piece of evidence is cited on its claim: its place in the order of
 * attaching. What was withdrawn keeps its number, and so do all after it.
 */
export function evidenceNumbers(evidence: readonly { key: string }[]): Map<string, number> {
	const keys = [...new Set(evidence.map(({ key }) => key))];
	return new Map(keys.map((key, index) => [key, index + 1]));
}

/**
 * Whether something cites evidence that is not there: as of an earlier day, what had not appeared by
 * then. Its words were written knowing more than could be known that day.
 */
export function citesLater(
	cited: readonly string[],
	numbers: ReadonlyMap<string, number>
): boolean {
	return cited.some((key) => !numbers.has(key));
}
