/**
 * The number under which a piece of evidence is cited on its claim: its place in the order of
 * attaching. What was withdrawn keeps its number, and so do all after it.
 */
export function evidenceNumbers(evidence: readonly { key: string }[]): Map<string, number> {
	const keys = [...new Set(evidence.map(({ key }) => key))];
	return new Map(keys.map((key, index) => [key, index + 1]));
}
