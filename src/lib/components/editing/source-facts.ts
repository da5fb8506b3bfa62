/** What is known about a web page that has been cited before. */
export interface SourceFacts {
	title: string | null;
	publisher: string | null;
	publishedOn: string | null;
	language: string | null;
	reliability: string | null;
}

export function isComplete(source: SourceFacts): boolean {
	const { title, publisher, publishedOn, language, reliability } = source;
	return [title, publisher, publishedOn, language, reliability].every((fact) => fact !== null);
}
