import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Source {
	/** From the top of the repository, with forward slashes: `src/lib/domain/day.ts`. */
	path: string;
	text: string;
}

const root = new URL('../../', import.meta.url);

/** Every file under `folder` whose name ends with one of `endings`. */
export function sourcesIn(folder: string, endings: readonly string[]): Source[] {
	return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => {
			const file = `${entry.parentPath}/${entry.name}`;
			const path = file.slice(fileURLToPath(root).length).replaceAll('\\', '/');
			return { path, text: readFileSync(file, 'utf8') };
		});
}
