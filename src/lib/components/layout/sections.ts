/** The main navigation, in its order; the name is the message's and the address's. */
export const SECTIONS = [
	{ name: 'dashboard', path: '/' },
	{ name: 'statements', path: '/statements' },
	{ name: 'claims', path: '/claims' },
	{ name: 'followUps', path: '/follow-ups' },
	{ name: 'evidence', path: '/evidence' },
	{ name: 'activity', path: '/activity' }
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];

/** Which one a page belongs to; `routeId` is Kit's, `/[locale=locale]/claims`. */
export function sectionOf(routeId: string | null): SectionName | undefined {
	if (routeId === null) return undefined;
	const path = routeId.replace(/^\/\[locale=locale\]/, '') || '/';
	if (/^\/statements\/\[[^\]]+\]\/\[/.test(path)) return 'claims';
	return SECTIONS.find(
		(section) => path === section.path || (section.path !== '/' && path.startsWith(section.path))
	)?.name;
}
