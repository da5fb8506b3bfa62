import autocannon from 'autocannon';

/** Requests per second, and latencies in milliseconds. */
export interface Load {
	perSecond: number;
	p50: number;
	p99: number;
}

/** Loads one address for some seconds. */
export async function load(
	url: string,
	{ connections = 10, seconds = 4 }: { connections?: number; seconds?: number } = {}
): Promise<Load> {
	const result = await autocannon({ url, connections, duration: seconds });
	if (result.non2xx > 0 || result.errors > 0) {
		throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
	}
	const { average } = result.requests;
	return { perSecond: average, p50: result.latency.p50, p99: result.latency.p99 };
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** One address on two servers in turn, so that a slow moment of the machine hits both. */
export async function compare(
	path: string,
	app: string,
	bare: string,
	{ rounds = 3, ...options }: { rounds?: number; connections?: number; seconds?: number } = {}
) {
	await load(app + path, { ...options, seconds: 1 });
	await load(bare + path, { ...options, seconds: 1 });
	const runs: Record<'app' | 'bare', Load>[] = [];
	for (let round = 0; round < rounds; round++) {
		runs.push({ app: await load(app + path, options), bare: await load(bare + path, options) });
	}
	const of = (side: 'app' | 'bare', figure: keyof Load) =>
		median(runs.map((run) => run[side][figure]));
	const side = (name: 'app' | 'bare') => ({
		perSecond: of(name, 'perSecond'),
		p50: of(name, 'p50'),
		p99: of(name, 'p99')
	});
	const ratio = median(runs.map((run) => run.app.perSecond / run.bare.perSecond));
	return { app: side('app'), bare: side('bare'), ratio };
}
