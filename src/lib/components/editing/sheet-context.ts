import type { ActionResult } from '@sveltejs/kit';
import { getContext, setContext } from 'svelte';

/** How a form behaves when it is not a page of its own but a sheet over another one. */
export interface SheetContext {
	/** Address of the form's own page, without query. */
	address: string;
	onresult: (result: ActionResult) => Promise<void>;
	close: () => void;
	/** What was typed when the sheet is closed without sending it. */
	keep: (action: string, data: FormData) => void;
}

const KEY = Symbol('sheet');

export function setSheet(sheet: SheetContext): void {
	setContext(KEY, sheet);
}

/** Nothing on a page of its own. */
export function useSheet(): SheetContext | undefined {
	return getContext<SheetContext | undefined>(KEY);
}
