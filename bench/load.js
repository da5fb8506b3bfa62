import autocannon from 'autocannon';

/** Loads one address for some seconds; requests per second, latencies in milliseconds. */
export async function load(url, { connections = 10, seconds = 4 } = {}) {
	const result = await autocannon({ url, connections, duration: seconds });
	if (result.non2xx > 0 || result.errors > 0) {
		throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
	}
	const { average } = result.requests;
	return { perSecond: average, p50: result.latency.p50, p99: result.latency.p99 };
}

export function median(numbers) {
	const sorted = [...numbers].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)];
}

/** One address on two servers in turn, so that a slow moment of the machine hits both. */
export async function compare(path, app, bare, { rounds = 3, ...options } = {}) {
	await load(app + path, { ...options, seconds: 1 });
	await load(bare + path, { ...options, seconds: 1 });
	const runs = [];
	for (let round = 0; round < rounds; round++) {
		runs.push({ app: await load(app + path, options), bare: await load(bare + path, options) });
	}
	const of = (side, figure) => median(runs.map((run) => run[side][figure]));
	const side = (name) => ({
		perSecond: of(name, 'perSecond'),
		p50: of(name, 'p50'),
		p99: of(name, 'p99')
	});
	const ratio = median(runs.map((run) => run.app.perSecond / run.bare.perSecond));
	return { app: side('app'), bare: side('bare'), ratio };
}
