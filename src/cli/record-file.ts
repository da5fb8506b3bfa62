import { createWriteStream, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from './command';

/** Reads a JSON file. Throws one sentence where it is no UTF-8 or no JSON. */
export function readJsonFile(file: string): unknown {
	const bytes = readFileSync(file);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Refusal(`${file} is not a text file in UTF-8.`);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new Refusal(`${file} is not JSON: ${(error as Error).message}.`);
	}
}

/** Writes a file that is there whole or not at all. */
export function writeWhole(file: string, text: string): void {
	const unfinished = `${file}.unfinished`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, file);
}

/** The same for a text that is too long to be held. */
export async function pourWhole(file: string, lines: Iterable<string>): Promise<void> {
	const unfinished = `${file}.unfinished`;
	await pipeline(Readable.from(lines), createWriteStream(unfinished));
	renameSync(unfinished, file);
}

export const jsonText = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
