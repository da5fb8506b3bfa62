import type { App } from '$lib/server/app';
import { takeServerLock } from '$lib/server/db/server-lock';
import { OPERATOR, type Call } from './command';
import { demandDataFolder } from './data-folder';
import { localAddress } from './hosts';
import { closePages, loadPages } from './pages';
import { loadRecords, type Loaded } from './records';
import { step } from './steps';
import { listen, listener } from './web-server';

/** Serves until SIGTERM or SIGINT, then finishes the running requests and closes the database. */
export async function serve({ config, io, app: openDatabase }: Call): Promise<void> {
	const stop = stopSignal();
	demandDataFolder(config.dataDir);
	const lock = takeServerLock(config.dataDir);
	try {
		const app = await step(io.out, 'database', openDatabase, () => `ready in ${config.dataDir}`);
		const ctx = app.contextFor(OPERATOR);
		const load = () => loadRecords(ctx, config.recordsDir, io);
		await step(io.out, 'records', load, loadedText);
		const handler = await step(io.out, 'pages', loadPages, () => 'ready');
		const failed = (error: unknown) => io.say(String(error));
		const server = await listen(config, listener(config, handler, failed));
		const address = config.origin ?? localAddress(config, server.port);
		io.out(`\nTahaqquq is at  ${address}`);
		io.out(`Its data is in  ${config.dataDir}`);
		for (const line of firstRun(app, address)) io.out(line);
		await stop;
		await server.close();
		closePages();
	} finally {
		lock.release();
	}
}

function loadedText({ added, others }: Loaded): string {
	if (added.length > 0) return `loaded ${added.join(', ')}`;
	return others > 0 ? 'nothing new' : 'none';
}

/** While nobody has an account, whoever sees this output becomes the first admin. */
function firstRun({ accounts }: App, address: string): string[] {
	if (accounts.hasAccounts()) return [];
	const { path } = accounts.createSignInLink();
	return [`To sign in, open once, within a day:\n\n  ${address}${path}\n`];
}

function stopSignal(): Promise<void> {
	return new Promise((done) => {
		for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done());
	});
}
