import type { Issue } from '$lib/i18n/i18n';
import { textAt, type Typed } from '$lib/components/ui/field';

/** A form that came back: everything that was typed, and why it was not taken. */
export interface Refused {
	action: string;
	values: Typed;
	issues: readonly Issue[];
	/** Nothing was wrong where the form only asked to have something looked up. */
	refusal: string | null;
	conflict: Record<string, unknown> | null;
	looked?: unknown;
}

export type MaybeRefused = Refused | null | undefined;

/** The stale edit of a subject: the version that is there now, and what changed since. */
export interface Stale {
	version: number;
	changes: readonly Change[];
}

export interface Change {
	seq: number;
	type: string;
	recordedAt: string;
	by: string;
	sentence: string;
	/** What they wrote. */
	texts: readonly string[];
}

export function staleOf(refused: MaybeRefused): Stale | null {
	const conflict = refused?.conflict;
	if (typeof conflict?.version !== 'number') return null;
	return { version: conflict.version, changes: (conflict.changes ?? []) as Change[] };
}

/**
 * The version that the next attempt is based on. A conflict has shown the newest one; any other
 * refusal has not, so it stays what it was when the form was opened.
 */
export function versionFor(refused: MaybeRefused, read: number): string {
	const stale = staleOf(refused);
	if (stale) return String(stale.version);
	return textAt(refused?.values, 'version') || String(read);
}
