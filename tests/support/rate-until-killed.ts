import { openCore } from '../../src/lib/server/app';
import { rate } from './factories';

// A process that rates claims for ever. It prints the id of each entry that was acknowledged, as
// soon as it was; somebody kills it in the middle.
const [dataDir = '', migrations = '', evidenceOf = '{}'] = process.argv.slice(2);
const cited = Object.entries(JSON.parse(evidenceOf) as Record<string, string>);

const app = openCore({ dataDir, migrations, timeZone: 'UTC' });
const ctx = app.contextFor({ id: 'test-editor', role: 'editor' });

async function rateForEver(ref: string, evidence: string): Promise<never> {
	for (;;) {
		const id = await rate(ctx, ref, { status: 'in_progress', evidence: [evidence] });
		process.stdout.write(`${id}\n`);
	}
}

await Promise.all(cited.map(([ref, evidence]) => rateForEver(ref, evidence)));
