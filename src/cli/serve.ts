import { takeServerLock } from '$lib/server/db/server-lock';
import type { Call } from './command';
import { demandDataFolder } from './data-folder';
import { localAddress } from './hosts';
import { closePages, loadPages } from './pages';
import { step } from './steps';
import { listen, listener } from './web-server';

/** Serves until SIGTERM or SIGINT, then finishes the running requests and closes the database. */
export async function serve({ config, io, app }: Call): Promise<void> {
	demandDataFolder(config.dataDir);
	const lock = takeServerLock(config.dataDir);
	try {
		await step(io.out, 'database', app, () => `ready in ${config.dataDir}`);
		const handler = await step(io.out, 'pages', loadPages, () => 'loaded');
		const failed = (error: unknown) => io.say(String(error));
		const server = await listen(config, listener(config, handler, failed));
		const address = config.origin ?? localAddress(config, server.port);
		io.out(`\nTahaqquq is at ${address}`);
		await stopSignal();
		await server.close();
		closePages();
	} finally {
		lock.release();
	}
}

function stopSignal(): Promise<void> {
	return new Promise((done) => {
		for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done());
	});
}
