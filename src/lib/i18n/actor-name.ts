import type { I18n } from './i18n';

/**
 * Who recorded something. The ledger has opaque ids; the names live with the accounts and may be
 * gone. What the program did by itself has words of its own.
 */
export function actorName({ t }: I18n, id: string, names: ReadonlyMap<string, string>): string {
	if (id === 'system:records') return t('entries.actor.records');
	if (id === 'command-line') return t('entries.actor.commandLine');
	if (id.startsWith('system:')) return t('entries.actor.system');
	return names.get(id) ?? t('entries.actor.gone');
}
