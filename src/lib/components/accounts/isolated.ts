/**
 * A name inside a translated sentence, in Unicode's own isolates: where there is no markup, in
 * titles and labels, they keep a name of the other direction from turning its neighbours round.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
