import { posix } from 'node:path';
import type { Source } from './sources';

interface Room {
	/** Folder or file; the longest that fits a file is its room. */
	at: string;
	/** Folders and files that it may import besides itself. */
	mayImport: readonly string[];
	/** Packages with a rule of their own (below) that it may import. */
	packages?: readonly string[];
	/** If given, the room may import no other package at all. */
	onlyPackages?: readonly string[];
}

const DOMAIN = 'src/lib/domain';
const I18N = 'src/lib/i18n';
const COMPONENTS = 'src/lib/components';
const SERVER = 'src/lib/server';
const CONTEXT = `${SERVER}/context.ts`;
const server = (...rooms: string[]) => rooms.map((room) => `${SERVER}/${room}`);

const KIT = '@sveltejs/kit';
const SQL = 'drizzle-orm';
const SQLITE = 'better-sqlite3';

/** The table of the house: docs/architecture.md gives the reasons. */
const ROOMS: readonly Room[] = [
	{ at: DOMAIN, mayImport: [], onlyPackages: ['valibot'] },
	{ at: I18N, mayImport: [DOMAIN], packages: ['$app'] },
	{ at: `${COMPONENTS}/ui`, mayImport: [I18N], packages: ['$app'] },
	// Kit for the types of enhanced forms
	{ at: COMPONENTS, mayImport: [DOMAIN, I18N], packages: ['$app', KIT] },
	{ at: `${COMPONENTS}/layout`, mayImport: [DOMAIN, I18N, COMPONENTS], packages: ['$app'] },
	{ at: `${SERVER}/db`, mayImport: [DOMAIN], packages: [SQL, SQLITE] },
	{
		at: `${SERVER}/ledger`,
		mayImport: [DOMAIN, CONTEXT, ...server('db')],
		packages: [SQL, SQLITE]
	},
	{
		at: `${SERVER}/projection`,
		mayImport: [DOMAIN, CONTEXT, ...server('db')],
		packages: [SQL, SQLITE]
	},
	{ at: `${SERVER}/queries`, mayImport: [DOMAIN, CONTEXT, ...server('db')], packages: [SQL] },
	{ at: `${SERVER}/commands`, mayImport: [DOMAIN, CONTEXT, ...server('ledger', 'queries')] },
	{ at: `${SERVER}/capture`, mayImport: [DOMAIN, I18N, CONTEXT, ...server('commands', 'queries')] },
	{
		at: `${SERVER}/exchange`,
		mayImport: [DOMAIN, I18N, CONTEXT, ...server('commands', 'queries')]
	},
	{
		at: `${SERVER}/accounts`,
		mayImport: [DOMAIN, CONTEXT, ...server('db')],
		packages: [KIT, '$app', SQL, SQLITE, 'better-auth', 'kysely']
	},
	{ at: `${SERVER}/http`, mayImport: [DOMAIN, CONTEXT, ...server('db')], packages: [KIT, '$app'] },
	// app.ts, context.ts, config.ts …: where the rooms are put together
	{ at: SERVER, mayImport: [DOMAIN, SERVER], packages: [SQL, SQLITE] },
	{
		at: 'src/cli',
		mayImport: [
			DOMAIN,
			...server('app.ts', 'config.ts', 'context.ts', 'upkeep.ts', 'db/server-lock.ts'),
			...server('commands', 'queries', 'exchange', 'capture', 'accounts')
		]
	},
	{
		at: 'src/routes',
		mayImport: [
			COMPONENTS,
			I18N,
			DOMAIN,
			'src/app.css',
			...server('http', 'commands', 'queries', 'exchange', 'accounts')
		],
		packages: [KIT, '$app']
	},
	{ at: 'src/params', mayImport: [DOMAIN, I18N], packages: [KIT] },
	{
		at: 'src/hooks.server.ts',
		mayImport: [
			DOMAIN,
			I18N,
			// the cookie that it reads, and the fonts that it preloads
			`${COMPONENTS}/layout/theme.ts`,
			`${COMPONENTS}/layout/first-fonts.ts`,
			...server('app.ts', 'config.ts', 'context.ts', 'http', 'accounts'),
			// which moment of the record a request is about
			`${SERVER}/queries/asked-moment.ts`
		],
		packages: [KIT, '$app']
	},
	{ at: 'src/app.d.ts', mayImport: [DOMAIN, I18N, CONTEXT, ...server('accounts', 'db/moment.ts')] }
];

/** Packages that only some rooms may import. `$app` stands for all of Kit's own modules. */
const GUARDED = [KIT, '$app', SQL, SQLITE, 'better-auth', 'kysely'];
/** Kit's old stores, and settings read behind config.ts. */
const NOWHERE = ['$app/stores', '$env'];

/** The only files that open the application or know the environment. */
const OPENS_APP = ['src/hooks.server.ts', 'src/cli/main.ts', `${SERVER}/app.ts`];
// pages.ts does not read it: it leaves there what the adapter reads
const KNOWS_ENVIRONMENT = ['src/hooks.server.ts', 'src/cli/main.ts', 'src/cli/pages.ts'];

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function roomOf(path: string): Room | undefined {
	return ROOMS.filter((room) => isIn(path, room.at)).sort((a, b) => b.at.length - a.at.length)[0];
}

export function importsOf(text: string): string[] {
	const statement = /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*(['"])([^'"\n]+)\1/gm;
	const bare = /^\s*import\s*(['"])([^'"\n]+)\1/gm;
	const dynamic = /\bimport\(\s*(['"`])([^'"`\n]+)\1/g;
	return [statement, bare, dynamic].flatMap((pattern) =>
		[...text.matchAll(pattern)].map((match) => match[2]!)
	);
}

/** The imported file as a path without a certain ending, or nothing for a package. */
function fileOf(importer: string, specifier: string): string | undefined {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier);
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return `src/lib${specifier.slice(4)}`;
	return undefined;
}

/**
 * Every sentence says which of the `checked` files breaks which rule of the house. `paths` are all
 * files there are: they tell a file from a folder.
 */
export function brokenRules(checked: readonly Source[], paths: ReadonlySet<string>): string[] {
	return checked.flatMap((source) => {
		const room = roomOf(source.path);
		if (!room) return [`${source.path} stands in no room`];
		return [
			...importsOf(source.text).flatMap((specifier) => {
				const file = fileOf(source.path, specifier);
				const rule = file ? fileRule(room, source.path, file, paths) : packageRule(room, specifier);
				return rule ? [`${source.path} imports ${specifier}: ${rule}`] : [];
			}),
			...environmentRules(source)
		];
	});
}

function fileRule(room: Room, importer: string, wanted: string, paths: ReadonlySet<string>) {
	const file = [wanted, `${wanted}.ts`, `${wanted}.js`, `${wanted}/index.ts`].find((path) =>
		paths.has(path)
	);
	// generated by Kit beside the route
	if (posix.basename(wanted) === '$types') return undefined;
	const path = file ?? wanted;
	if (room.at === 'src/routes' && isIn(path, 'src/routes')) {
		return posix.dirname(path) === posix.dirname(importer)
			? undefined
			: 'a route never imports another route';
	}
	const itsRoom = roomOf(path);
	if (itsRoom === room || room.mayImport.some((place) => isIn(path, place))) return undefined;
	// the tiers of components: everything may stand on ui
	if (isIn(room.at, COMPONENTS) && isIn(path, `${COMPONENTS}/ui`)) return undefined;
	return `${room.at} may not import ${itsRoom?.at ?? path}`;
}

function packageRule(room: Room, specifier: string): string | undefined {
	if (NOWHERE.some((name) => isIn(specifier, name))) return 'nobody may import it';
	if (room.onlyPackages) {
		const isAllowed = room.onlyPackages.some((name) => isIn(specifier, name));
		return isAllowed ? undefined : `${room.at} may import ${room.onlyPackages.join(', ')} only`;
	}
	const isBrowsers = isIn(room.at, COMPONENTS) || room.at === I18N;
	if (isBrowsers && specifier.startsWith('node:')) return 'it runs in browsers';
	const guarded = GUARDED.find((name) => isIn(specifier, name));
	if (!guarded || room.packages?.includes(guarded)) return undefined;
	return `${room.at} may not import ${guarded}`;
}

function environmentRules({ path, text }: Source): string[] {
	const broken: string[] = [];
	if (/\bopenApp\(/.test(text) && !OPENS_APP.includes(path)) broken.push(`${path} calls openApp`);
	if (/\bprocess\.env\b/.test(text) && !KNOWS_ENVIRONMENT.includes(path)) {
		broken.push(`${path} reads the environment`);
	}
	return broken;
}
