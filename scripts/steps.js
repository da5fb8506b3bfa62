// What a start, a build and a test run print while they work.

/** @param {number} since a reading of performance.now() */
function seconds(since) {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Does one step of the work and says what it did and how long it took.
 * @template T
 * @param {(line: string) => void} say
 * @param {string} name
 * @param {string | undefined} doing said before, when it takes a while
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} did
 * @returns {Promise<T>}
 */
export async function step(say, name, doing, work, did) {
	const start = performance.now();
	if (doing) say(`${name.padEnd(10)} ${doing} …`);
	const result = await work();
	say(`${name.padEnd(10)} ${did(result)} (${seconds(start)})`);
	return result;
}

/**
 * Ends the program with one clear sentence.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}

/** Refuses a Node that is too old to run even these scripts. */
export function demandNode20() {
	if (Number(process.versions.node.split('.')[0]) >= 20) return;
	giveUp(
		`Tahaqquq needs Node 20 or newer to start, and this is Node ${process.versions.node}. ` +
			'Install a newer one from https://nodejs.org and run "npm start" again.'
	);
}
