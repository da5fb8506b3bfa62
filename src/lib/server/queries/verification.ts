import { setImmediate } from 'node:timers/promises';
import type { Context } from '../context';

type Ledger = Context['ledger'];

/** The newest good entry, and the number of the first bad one, if there is one. */
interface Verified {
	seq: number;
	hash: string;
	bad: number | null;
}

/** However many ask at once, the ledger is read once. */
const running = new WeakMap<Ledger, Promise<Verified>>();

/** Recomputes the whole ledger now; other requests are answered meanwhile. */
export function verification({ ledger }: Context): Promise<Verified> {
	const one = running.get(ledger) ?? verified(ledger).finally(() => running.delete(ledger));
	running.set(ledger, one);
	return one;
}

async function verified(ledger: Ledger): Promise<Verified> {
	const steps = ledger.verify();
	let step = steps.next();
	while (!step.done) {
		await setImmediate();
		step = steps.next();
	}
	const { head, bad } = step.value;
	return { ...head, bad: bad?.seq ?? null };
}
