/**
 * A name inside a translated sentence that is shown, in Unicode's own isolates: where there can be
 * no markup, as in titles, they keep a name of the other direction from turning its neighbours
 * round.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
