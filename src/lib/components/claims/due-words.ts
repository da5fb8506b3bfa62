import type { I18n } from '$lib/i18n/i18n';
import type { DueState } from './due-state';

/** "In its due week", "3 days late", "12 days overdue", "due the week of 10 Feb 2016". */
export function dueWords({ t, due }: Pick<I18n, 't' | 'due'>, state: DueState): string {
	switch (state.kind) {
		case 'none':
			return t('claims.due.none');
		case 'ahead':
			return t('claims.due.ahead', { due: due(state.due) });
		case 'overdue':
			return t('claims.due.overdue', { count: state.days });
		case 'settled': {
			const how = state.came ? 'came' : 'settled';
			if (state.when === 'late') return t(`claims.due.${how}.late`, { count: state.days });
			return t(`claims.due.${how}.${state.when}`, { precision: state.due.precision });
		}
	}
}
