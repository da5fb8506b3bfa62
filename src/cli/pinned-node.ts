import { Refusal } from './command';

const MAJOR = 26;

/** The database driver crashes under an older Node rather than say so. */
export function demandPinnedNode(version: string): void {
	if (Number(version.split('.')[0]) === MAJOR) return;
	throw new Refusal(
		`Tahaqquq runs on Node ${MAJOR} and this is Node ${version}: start it with "npm start" or "npm run tahaqquq", which bring the right one.`
	);
}
