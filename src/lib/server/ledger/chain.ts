import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { NewEntry } from '../../domain/entry';

/** What the first entry names as its predecessor. */
export const GENESIS = '0'.repeat(64);

/** Everything that the hash covers: an entry without salt and data (design §4). */
export interface Linked {
	seq: number;
	id: string;
	type: string;
	subject: string;
	subject_version: number;
	actor: string;
	effective_on: string | null;
	recorded_at: string;
	data_hash: string;
	prev_hash: string;
}

/** RFC 8785 (JSON Canonicalization Scheme). */
export function canonical(value: unknown): string {
	const text = canonicalize(value);
	if (text === undefined) throw new TypeError('this value has no JSON form');
	return text;
}

/** 32 random bytes, base64. */
const newSalt = (): string => randomBytes(32).toString('base64');

/** SHA-256 (hex) of the salt's bytes followed by the canonical JSON of the data, UTF-8. */
export function dataHash(salt: string, canonicalData: string): string {
	return createHash('sha256')
		.update(Buffer.from(salt, 'base64'))
		.update(canonicalData, 'utf8')
		.digest('hex');
}

/** SHA-256 (hex) of the canonical JSON of every field but salt and data. */
export function entryHash(linked: Linked): string {
	return createHash('sha256').update(canonical(linked), 'utf8').digest('hex');
}

export interface Numbered {
	seq: number;
	id: string;
	subject_version: number;
	actor: string;
	recorded_at: string;
	prev_hash: string;
}

/** Seals a fact: salts and hashes its data, and links it to the entry before it. */
export function seal(entry: NewEntry, numbered: Numbered) {
	const data = canonical(entry.data);
	const salt = newSalt();
	const linked: Linked = {
		...numbered,
		type: entry.type,
		subject: entry.subject,
		effective_on: entry.effective_on,
		data_hash: dataHash(salt, data)
	};
	return { linked, salt, data, hash: entryHash(linked) };
}
